"""The process around the program: parent, signs of life, crashes, one instance, logs."""
