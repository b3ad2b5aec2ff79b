error-unsent-again = Inviare di nuovo
error-back = Tornare alla pagina
