"""The sub-commands, one file each, found by scanning. Import what is slow inside the command's function."""
