### La página de la foto y las palabras para todo lo que se encuentra en un archivo de foto.

## La página

photo-heading = Revise la foto para su tarjeta
photo-intro = Elija la foto que quiere enviar con la solicitud de su Tarjeta My Number. { -brand } solo la lee y nunca la cambia.
photo-choose-button = Elegir una foto
photo-choose-another-button = Revisar otra foto
photo-drop-hint = También puede arrastrar fotos, o una carpeta entera de fotos, y soltarlas aquí. Las carpetas que haya dentro no se revisan.
photo-drop-now = Suelte la foto para revisarla
photo-dialog-title = Elija una foto
photo-dialog-failed = Si no se abrió ninguna ventana para elegir el archivo, arrastre la foto desde una carpeta y suéltela en esta ventana.
photo-dialog-missing = Si no se abrió ninguna ventana para elegir el archivo, a esta computadora le falta un componente (xdg-desktop-portal o zenity). Pida ayuda a quien se encarga de ella.
photo-rules-title = Qué pide la solicitud por internet
photo-checking = Revisando la foto…
photo-checking-many = Revisando las fotos: { $done } de { $total }
photo-cancelled = Se detuvo la revisión. No se cambió nada.
photo-cancelled-many = Se detuvo la revisión después de { $done } de { $total } fotos. No se cambió nada.
photo-several-title = Sus fotos
photo-picture-name = Su foto { $name }
photo-no-preview = Esta imagen no se puede mostrar aquí.

## El resultado en conjunto

photo-ready-title = Esta foto parece estar bien
photo-ready-text = { -brand } no encontró ningún problema. Algunas cosas solo las puede ver usted: repase la breve lista de abajo. La oficina municipal tiene la última palabra.
photo-look-again-title = Mire esto antes de enviar la foto
photo-look-again-text = Puede que acepten la foto, pero tiene algo que podría causar problemas.
photo-not-accepted-title = Es probable que no acepten esta foto
photo-not-accepted-text = Algo no cumple los requisitos. Aquí puede leer qué es y qué hacer.
photo-unreadable-title = Este archivo no se puede revisar
photo-unreadable-text = { -brand } no pudo leerlo como imagen.

## Formas cortas para listas y para la terminal

photo-verdict-ready = Parece estar bien
photo-verdict-look-again = Hay algo que conviene mirar
photo-verdict-not-accepted = Probablemente no aceptada
photo-verdict-unreadable = No se puede leer

## Los grupos de resultados

photo-group-stops-title = Por qué no lo aceptarán
photo-group-look-title = Lo que conviene mirar
photo-group-fine-title = Lo que está bien
photo-group-unknown-title = Lo que { -brand } no puede saber
photo-asked-label = Se pide:
photo-mend-label = Qué hacer:

## Nombres de las revisiones

photo-check-format = Tipo de archivo
photo-check-colour-mode = Colores del archivo
photo-check-file-size = Tamaño del archivo
photo-check-pixel-size = Ancho y alto
photo-check-damaged = Estado del archivo
photo-check-orientation = Posición de la imagen
photo-check-taken-date = Día en que se tomó la foto
photo-check-edited = Edición de la foto
photo-check-jpeg-quality = Compresión
photo-check-picture = La foto en sí

## Lo que pide cada revisión

photo-asked-format = Un archivo JPEG (el nombre suele terminar en .jpg).
photo-asked-colour-mode = Colores normales de pantalla (RGB). La foto puede ser en blanco y negro.
photo-asked-file-size = Un archivo de entre { $min } y { $max }.
photo-asked-pixel-size = Un ancho y un alto de entre { $min } y { $max } píxeles cada uno.
photo-asked-damaged = Un archivo completo que cualquier programa pueda abrir.
photo-asked-orientation = Una imagen guardada en la posición correcta.
photo-asked-taken-date = Una foto tomada en los últimos { $months } meses.
photo-asked-edited = Una foto sin editar. Según las páginas oficiales, es posible que no acepten fotos editadas.
photo-asked-jpeg-quality = Una calidad de al menos { $quality } sobre 100 (es un límite nuestro, no oficial).

## Lo que se encontró: formato

photo-format-jpeg = El archivo es JPEG.
photo-format-other = El archivo no es JPEG, sino { $format }.
photo-format-disguised = El nombre dice JPEG, pero el contenido del archivo es { $format }.
photo-format-name-raw = un archivo RAW de cámara
photo-format-name-video = un video
photo-mend-heic = En un iPhone: abra Ajustes (o Configuración), Cámara, Formatos, elija “Más compatible” y vuelva a tomar la foto. O envíese la foto por correo electrónico: así muchos programas la convierten en JPEG.
photo-mend-png = Probablemente es una captura de pantalla o una imagen de internet. Use la foto tal como la guardó la cámara. Si esa tampoco es JPEG: en Windows, ábrala con Paint y elija Archivo, Guardar como, Imagen JPEG; en Mac, ábrala con Vista Previa y elija Archivo, Exportar, JPEG.
photo-mend-webp = Las imágenes guardadas de una página web o de un chat suelen ser WebP. Use la foto tal como la guardó la cámara, o ábrala con Paint (Windows) o Vista Previa (Mac) y guárdela como JPEG.
photo-mend-pdf = Un PDF es un documento. Tome una foto con un teléfono o una cámara, o pida el archivo JPEG en la tienda de fotos.
photo-mend-raw = Configure la cámara para que guarde en JPEG, o guarde la foto como JPEG con el programa de la cámara.
photo-mend-video = Esta es una imagen en movimiento. Tome una foto normal; en un iPhone, antes desactive Live Photo.
photo-mend-other-format = Abra la imagen con Paint (Windows) o Vista Previa (Mac) y guárdela como JPEG. Si no funciona, vuelva a tomar la foto con un teléfono.

## Colores

photo-colour-rgb = Colores normales de pantalla (RGB).
photo-colour-cmyk = Los colores son para imprenta (CMYK).
photo-colour-grey = El archivo solo contiene tonos de gris, sin canales de color.
photo-colour-cmyk-profile = El archivo está marcado con colores de imprenta (un perfil CMYK).
photo-colour-adobe-ycck = Los colores están guardados de una forma poco común que algunos programas leen mal.
photo-colour-unknown = No se puede saber cómo están guardados los colores.
photo-mend-cmyk = Pida a la tienda de fotos el archivo en RGB, o vuelva a tomar la foto con un teléfono. Los teléfonos y las cámaras normalmente guardan en RGB.
photo-mend-grey = Se permite el blanco y negro, pero la solicitud pide un archivo RGB. Use la foto en color, o guarde esta como JPEG en RGB.
photo-mend-colour-odd = Pida un JPEG normal en RGB a la tienda o a la persona que le envió la foto, o vuelva a tomarla con un teléfono.

## Tamaño del archivo

photo-size-fits = El archivo pesa { $size }.
photo-size-too-small = El archivo pesa solo { $size }.
photo-size-near-min = El archivo pesa { $size }, justo en el límite mínimo. Las páginas oficiales no dicen si un KB son 1000 o 1024 bytes.
photo-size-near-max = El archivo pesa { $size }, justo en el límite máximo. Las páginas oficiales no dicen si un MB son 1.000.000 o 1.048.576 bytes.
photo-size-too-large = El archivo pesa { $size }: es demasiado.
photo-mend-size-small = Los archivos pequeños suelen venir de chats y páginas web, que reducen las fotos. Use la foto tal como la guardó la cámara. Envíela como archivo o pásela por cable, no por un chat.
photo-mend-size-large = En la app de la cámara, elija un tamaño de foto más pequeño (por ejemplo, 8 o 12 megapíxeles) y vuelva a tomar la foto.
photo-mend-size-edge-small = Para no tener dudas, use la foto tal como la guardó la cámara. Pesa más.
photo-mend-size-edge-large = Para no tener dudas, elija un tamaño de foto más pequeño en la app de la cámara y vuelva a tomar la foto.

## Ancho y alto

photo-pixels-fit = { $width } × { $height } píxeles.
photo-pixels-too-few = Solo { $width } × { $height } píxeles.
photo-pixels-trap = { $width } × { $height } píxeles. Es una foto de 35 × 45 mm a 300 dpi (puntos por pulgada), el tamaño que hace la mayoría de los programas de fotos de pasaporte. En papel está bien, pero es demasiado pequeña para la solicitud por internet.
photo-pixels-too-many = { $width } × { $height } píxeles: son demasiados.
photo-pixels-unknown = No se pueden leer el ancho y el alto.
photo-mend-pixels-few = Use la foto tal como la guardó la cámara, no una de un chat o de una página web. Si usted la recorta, deje al menos { $min } píxeles de ancho y de alto.
photo-mend-pixels-trap = En el programa o en la cabina de fotos, elija 600 dpi (unos 827 × 1063 píxeles), o use la foto tal como la guardó la cámara.
photo-mend-pixels-many = En la app de la cámara, elija un tamaño de foto más pequeño y vuelva a tomar la foto.

## ¿Está completo el archivo?

photo-file-intact = El archivo está completo.
photo-file-cut-off = Falta el final del archivo. Probablemente se cortó al copiarlo o al enviarlo.
photo-file-irregular-fail = Dentro del archivo hay datos ajenos a la foto. Es posible que otros programas no lo abran.
photo-file-irregular = La imagen se abre, pero dentro del archivo hay algo que no es normal.
photo-file-cannot-open = No se puede abrir la imagen que está dentro del archivo.
photo-file-not-opened = No se abrió la imagen porque es demasiado grande.
photo-mend-cut-off = Vuelva a copiar o a enviar la foto desde el teléfono o la cámara, como archivo o por cable. Si sigue dañada, vuelva a tomarla.
photo-mend-irregular = Vuelva a copiar la foto original desde el teléfono o la cámara y envíe esa.
photo-mend-cannot-open = Use la foto original del teléfono o de la cámara, o vuelva a tomar la foto y guárdela como JPEG normal.

## Posición de la imagen

photo-upright = El archivo no lleva ninguna indicación para girar la imagen.
photo-turned = La imagen se guardó girada, con una indicación para enderezarla. Aquí ya se muestra en la posición correcta. Las páginas oficiales no dicen si el sitio web de la solicitud lee esa indicación.
photo-mend-turned = Cuando suba la foto, mire si el sitio web la muestra en la posición correcta. Si no es así, ábrala con Paint (Windows) o Vista Previa (Mac), gírela y guárdela como JPEG.

## Día en que se tomó la foto

photo-taken-recently = Tomada el { $date }.
photo-taken-long-ago = Tomada el { $date }, según el archivo.
photo-taken-unknown = El archivo no dice cuándo se tomó la foto.
photo-taken-future = Según el archivo, la foto se tomó el { $date }, pero ese día todavía no ha llegado. Probablemente el reloj de la cámara está mal.
photo-mend-taken-long-ago = Tome una foto nueva. Si el reloj de la cámara estaba mal y la foto es reciente, puede usarla.
photo-mend-taken-unknown = Úsela solo si sabe que se tomó en los últimos { $months } meses.

## ¿La foto está sin editar?

photo-not-edited = No hay señales de un programa para editar fotos.
photo-edited-with = El archivo se guardó con { $program }.
photo-mend-edited = Use la foto tal como la guardó la cámara, sin filtros, sin retoques y sin cambiar el fondo. Las páginas oficiales no dicen si solo recortar los bordes cuenta como editar.

## Calidad de la imagen

photo-quality-good = La imagen se guardó con una calidad de { $quality } sobre 100.
photo-quality-low = La imagen se guardó con una calidad de { $quality } sobre 100. Con esta calidad, las caras se ven con manchas.
photo-quality-unknown = No se puede leer la calidad en este archivo.
photo-mend-quality-low = Use la foto tal como la guardó la cámara. Los chats y las páginas web bajan la calidad.

## Lo que todavía no se revisa

photo-not-judged = { -brand } no pudo juzgar la cara, el fondo ni la luz. Por favor, compruebe con sus propios ojos:
photo-not-judged-face = solo usted, mirando de frente a la cámara, con toda la cabeza dentro de la foto
photo-not-judged-background = detrás, solo una pared lisa y clara, sin sombras
photo-not-judged-clear = una foto nítida, ni muy oscura ni muy clara, sin nada que tape los ojos o la cara

## Archivos que no se pueden revisar

photo-unreadable-not-found = El archivo ya no está ahí. Quizás se movió o se borró.
photo-unreadable-no-permission = Esta computadora no permite que { -brand } abra el archivo. Cópielo en una carpeta suya, por ejemplo en el escritorio, e inténtelo de nuevo.
photo-unreadable-directory = Esta es una carpeta sin imágenes. Elija el archivo de la foto.
photo-unreadable-empty = El archivo está vacío. Vuelva a copiar o a enviar la foto.
photo-unreadable-not-a-picture = Esto no es una imagen. Elija el archivo de la foto.
photo-unreadable-io = No se pudo leer el archivo hasta el final. Si está en una memoria USB o en un teléfono, cópielo en esta computadora e inténtelo de nuevo.

## Las líneas y los números sobre la imagen

photo-guide-frame = Marco que la oficina municipal probablemente recortará (35 × 45 mm)
photo-guide-head = Parte más alta de la cabeza (dos medidas) y barbilla
photo-guide-eyes = Línea de los ojos
photo-guide-middle = Centro del marco
photo-finding-place = Número { $number } en la imagen.

## La tabla de varias fotos

photo-table-name-button = Archivo
photo-table-verdict-button = Resultado
photo-table-reasons-button = Problemas principales
photo-table-ascending = En orden ascendente
photo-table-descending = En orden descendente
photo-table-sort-label = Ordenar por:

## Dos fotos comparadas

photo-compare-before-title = La foto anterior
photo-compare-now-title = Esta foto
photo-compare-better = Mejor:
photo-compare-worse = Peor:
photo-compare-same = Igual:

## Tablas para hojas de cálculo

photo-table-file-name = Nombre del archivo
photo-table-result = Resultado
photo-table-width = Ancho (píxeles)
photo-table-height = Alto (píxeles)
photo-table-bytes = Tamaño (bytes)
