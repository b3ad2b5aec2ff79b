package-class-profi = Tylko specjaliści
package-class-profi-short = Specjalista
package-refused-profi = W tym kraju nie ma pakietów dla specjalistów.
book-profi = przyjdzie specjalista
