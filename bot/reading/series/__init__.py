"""What is counted: the measure, drug, scope, unit and price that a question names, settled as one series."""
