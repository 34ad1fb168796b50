"""From a folder of fact files to one checked, compiled store."""
