### Lo que el programa dice sobre los ajustes guardados.

store-not-saved-title = Sus ajustes no se están guardando
store-not-deleted-title = No se borró todo
store-look-title = Revise sus ajustes
store-no-folder = En esta computadora no hay una carpeta para los ajustes. Puede usar todo el programa, pero lo que elija se olvidará al cerrar la ventana.
store-read-only = No se puede escribir en la carpeta de los ajustes. Puede usar todo el programa, pero lo que elija se olvidará al cerrar la ventana. Pida ayuda a quien se encarga de esta computadora.
store-unreadable = No se pudo leer el archivo de los ajustes. Se deja como está, así que los cambios que haga aquí no se guardan. Reinicie la computadora; si no se arregla, pida ayuda a quien se encarga de ella.
store-second-window = Ya hay otra ventana de { -brand } abierta. Mientras esté abierta, en esta ventana no se guarda ni se borra nada. Cierre la otra ventana e inténtelo otra vez.
store-damaged = El archivo de los ajustes estaba dañado. Se guardó aparte y se usan los últimos ajustes que estaban bien.
store-damaged-reset = El archivo de los ajustes estaba dañado. Se guardó aparte y { -brand } empieza con ajustes nuevos.
store-damaged-left = El archivo de los ajustes está dañado y no se pudo guardar aparte. Se deja como está, así que los cambios que haga aquí no se guardan. Pida ayuda a quien se encarga de esta computadora.
store-newer = Sus ajustes se guardaron con una versión más nueva de { -brand }. Se dejan como están, así que los cambios que haga aquí no se guardan. Para cambiarlos, use la versión más nueva.
store-value-reset = Uno de los ajustes guardados no se entendía y volvió a su valor inicial.
store-disk-full = El disco está lleno y no se pudieron guardar sus ajustes. Borre archivos que ya no necesite e inténtelo de nuevo.
store-save-failed = No se pudieron guardar sus ajustes. { -brand } lo intentará de nuevo con el próximo cambio.
store-delete-failed = No se pudo borrar todo. Puede borrar la carpeta por su cuenta: { $path }
