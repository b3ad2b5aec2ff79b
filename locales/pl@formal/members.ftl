grant-profi = Specjalista
