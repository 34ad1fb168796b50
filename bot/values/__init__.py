"""What flows between the parts: frozen values without input or output, importing nothing else of ours."""
