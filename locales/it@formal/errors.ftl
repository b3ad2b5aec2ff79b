error-unsent-again = Inviare di nuovo
