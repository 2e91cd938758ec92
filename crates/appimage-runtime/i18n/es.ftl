### What the AppImage says where it cannot start the program: then the texts in i18n/ are still packed.

title = No se pudo iniciar Temoto
damaged = El archivo está dañado. Descárguelo otra vez.
no-place = No hay lugar para los archivos que necesita mientras está abierto. Libere 40 MB en el disco o pregunte a la persona que se encarga de esta computadora.
unfit = El sistema de esta computadora no puede abrir Temoto: quizá sea demasiado antiguo. Actualícelo o use otra computadora. El mensaje de abajo es para la persona que le ayuda.
