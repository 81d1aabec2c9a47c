"""The words of the project as data: articles, claims, values and how two values stand. Imports nothing above."""
