### Lo que se encontró en la propia foto: la cabeza, la cara, el fondo, la luz.

## Nombres de las revisiones

photo-check-face-count = Personas en la foto
photo-check-head-size = Tamaño de la cabeza
photo-check-head-top = Espacio sobre la cabeza
photo-check-head-centre = Lugar de la cara
photo-check-head-whole = Cabeza en los bordes
photo-check-tilt = Inclinación de la cabeza
photo-check-turn = Dirección de la cara
photo-check-eyes-open = Ojos
photo-check-mouth = Boca
photo-check-background-even = Fondo
photo-check-background-colour = Color del fondo
photo-check-background-shadow = Sombras en el fondo
photo-check-face-shadow = Luz en la cara
photo-check-sharpness = Nitidez
photo-check-noise = Grano
photo-check-blocks = Cuadraditos en la imagen
photo-check-too-dark = Partes oscuras de la cara
photo-check-too-bright = Partes claras de la cara
photo-check-red-eye = Color de los ojos
photo-check-crop-pixels = Píxeles que quedan tras recortar

## Lo que pide cada revisión

photo-asked-face-count = Una persona y nadie más.
photo-asked-head-size = De la parte más alta de la cabeza a la barbilla, unos { $min } a { $max } mm en una foto de 45 mm de alto. Es una referencia, pero una foto muy alejada de ella puede ser rechazada.
photo-asked-head-top = Unos { $min } a { $max } mm sobre la cabeza. Es una referencia, no un límite estricto.
photo-asked-head-centre = La cara, como mucho a unos { $max } mm del centro. Es una referencia, no un límite estricto.
photo-asked-head-whole = La cabeza entera con todo el pelo y un poco de espacio alrededor.
photo-asked-tilt = La cabeza derecha, sin inclinarse hacia un hombro.
photo-asked-turn = La cara hacia la cámara.
photo-asked-eyes-open = Los dos ojos abiertos y bien visibles.
photo-asked-mouth = Expresión tranquila y boca cerrada.
photo-asked-background-even = Nada detrás de usted: ni dibujos, ni muebles, ni puertas.
photo-asked-background-colour = Una pared o tela lisa y clara, mejor blanca.
photo-asked-background-shadow = Ninguna sombra en la pared.
photo-asked-face-shadow = La misma luz en los dos lados de la cara.
photo-asked-sharpness = Una cara nítida.
photo-asked-noise = Una imagen limpia, sin grano.
photo-asked-blocks = Bordes suaves, sin cuadraditos.
photo-asked-too-dark = Una cara en la que se vea todo.
photo-asked-too-bright = Una cara sin manchas blancas.
photo-asked-red-eye = Ojos de su color natural.
photo-asked-crop-pixels = Al menos { $min } píxeles de ancho después de recortar la foto al marco de 35 × 45 mm. La oficina municipal recorta las fotos con esa forma.

## Dos medidas de la misma longitud

photo-range = { $low } a { $high }

## Personas

photo-face-one = Se encontró una cara.
photo-face-none = No se encontró ninguna cara.
photo-face-several = Se encontraron { $count } caras.
photo-face-in-background = Detrás de usted hay otra cara mucho más pequeña, por ejemplo en un cartel.
photo-mend-face-none = Tome la foto de frente, con toda la cara bien iluminada, sin nada delante y con la cámara a 1,5 m más o menos.
photo-mend-face-several = Tome la foto sin nadie más. Con un iPhone o un teléfono Android también puede usar el temporizador y ponerse delante de una pared.
photo-mend-face-in-background = Póngase donde no haya cuadros, carteles ni espejos detrás de usted.

## Tamaño y lugar de la cabeza

photo-head-fits = De la parte más alta de la cabeza a la barbilla: { $range } mm de 45 mm.
photo-head-small = La cabeza se ve pequeña: { $range } mm de 45 mm.
photo-head-too-small = La cabeza se ve demasiado pequeña: { $range } mm de 45 mm. Si la foto se recorta más cerca, no quedan píxeles suficientes.
photo-head-large = La cabeza se ve grande: { $range } mm de 45 mm.
photo-head-too-large = La cabeza se ve demasiado grande: { $range } mm de 45 mm.
photo-head-unclear = Con este peinado, { -brand } no puede saber cuánto mide la cabeza: { $range } mm de 45 mm.
photo-mend-head-small = Por lo general, la oficina municipal recorta la foto. Para no tener dudas, vuelva a tomarla un paso más cerca, de modo que la cabeza ocupe unos tres cuartos de la altura.
photo-mend-head-too-small = Acérquese: la cabeza debe ocupar unos tres cuartos de la altura. No use el zoom y sostenga el teléfono en vertical.
photo-mend-head-large = Vuelva a tomar la foto un paso más lejos y recórtela después.
photo-mend-head-unclear = Mire las líneas de la foto: de la parte más alta de la cabeza (sin contar el pelo levantado) a la barbilla debe haber unos tres cuartos de la altura.
photo-top-fits = Son { $range } mm.
photo-top-little = Hay poco espacio sobre la cabeza: { $range } mm.
photo-top-much = Hay mucho espacio sobre la cabeza: { $range } mm. Lo que sobra se puede recortar.
photo-mend-top-little = Sostenga el teléfono un poco más alto, hasta que en la pantalla se vea más o menos un dedo de pared sobre el pelo.
photo-mend-top-much = Por lo general, la oficina municipal recorta la foto. Para no tener dudas, vuelva a tomarla con menos espacio sobre la cabeza.
photo-centre-fits = La cara está en el centro (diferencia de { $mm } mm).
photo-centre-off = La cara está a { $mm } mm del centro.
photo-centre-far-off = La cara está lejos del centro ({ $mm } mm) y en un lado falta espacio para recortar bien la foto.
photo-mend-centre = Vuelva a tomar la foto con la nariz en el centro de la pantalla. La cuadrícula de la cámara ayuda.
photo-head-whole = Ni la cara ni la parte alta de la cabeza están cortadas.
photo-head-cut = Una parte de la cabeza quedó cortada.
photo-hair-at-top = El pelo toca el borde superior de la foto. Quizá una parte esté cortada.
photo-hair-at-side = El pelo toca el borde de la foto junto a la cara.
photo-mend-head-cut = Dé un paso atrás, de modo que se vea pared alrededor de toda la cabeza, y vuelva a tomar la foto.

## Postura de la cabeza

photo-head-upright = La cabeza está derecha.
photo-head-tilted = La cabeza está inclinada hacia un lado (unos { $degrees }°).
photo-picture-lying = La foto entera está de lado o al revés.
photo-mend-tilted = Mire a la cámara con los ojos a la misma altura. Ponga el teléfono en un lugar firme, para que tampoco quede inclinado.
photo-mend-lying = Abra la foto con Paint (Windows), Vista Previa (Mac) o la app Fotos, gírela hasta que quede derecha y guárdela como JPEG. O sostenga el teléfono en vertical y vuelva a tomar la foto.
photo-face-ahead = La cara mira al frente.
photo-face-turned = La cara está girada hacia un lado (unos { $degrees }°).
photo-mend-turned-face = Dirija la nariz y los dos hombros hacia la cámara, de modo que las dos orejas se vean igual.
photo-eyes-open = Se ven los ojos.
photo-eyes-not-seen = { -brand } no puede ver bien si los ojos están abiertos. Mírelo usted; si están abiertos, todo está bien.
photo-mend-eyes = Si parpadeó o miró hacia abajo, vuelva a tomar la foto mirando al objetivo de la cámara. El pelo y los lentes (gafas) no deben tapar los ojos.
photo-mouth-closed = La boca está cerrada o casi cerrada.
photo-mouth-open = La boca está abierta o se ven los dientes.
photo-mend-mouth = Cierre los labios y relaje la cara. Una sonrisa muy ligera con los labios cerrados está bien.

## Fondo

photo-background-even = El fondo es liso.
photo-background-uneven = Se ve algo detrás de usted: un dibujo, un borde, un objeto o una sombra.
photo-mend-background = Póngase más o menos a 1 m de una pared blanca y lisa, o cuelgue una sábana blanca bien estirada. Quite lo que esté colgado en la pared.
photo-background-pale = El fondo es claro.
photo-background-dark = El fondo es oscuro.
photo-background-colourful = El fondo tiene un color fuerte.
photo-mend-background-colour = Póngase delante de una pared blanca o muy clara. Las páginas oficiales en japonés solo piden un fondo liso, pero la página en inglés dice blanco o casi blanco.
photo-no-shadow-behind = Los dos lados del fondo se parecen.
photo-shadow-behind = Un lado del fondo es más oscuro. Puede ser su sombra.
photo-mend-shadow-behind = Aléjese más o menos 1 m de la pared y póngase frente a una ventana, para que la sombra caiga al suelo. Apague el flash.

## Luz en la cara

photo-face-evenly-lit = Los dos lados de la cara tienen una luz parecida.
photo-face-half-dark = Un lado de la cara es más oscuro que el otro.
photo-mend-face-shadow = Gire todo el cuerpo hacia la ventana, para que la luz venga de frente. Ayuda poner un papel o una toalla blanca en el lado oscuro.
photo-not-too-dark = Se ve toda la cara.
photo-too-dark = En el { $percent } % de la cara, la foto está toda negra y no se ve nada.
photo-mend-too-dark = Tome la foto de día, frente a una ventana, o encienda más luces. No se ponga de espaldas a la luz.
photo-not-too-bright = No hay demasiada luz en ninguna parte de la cara.
photo-too-bright = En el { $percent } % de la cara, la foto está toda blanca y no se ve nada.
photo-mend-too-bright = Apague el flash y no se ponga a pleno sol. En el teléfono, toque su cara en la pantalla antes de tomar la foto.

## Nitidez

photo-sharp = La cara se ve nítida.
photo-unsharp = La cara no se ve nítida.
photo-unsharp-little = La cara se ve un poco borrosa.
photo-shaken = La cámara o la cabeza se movió al tomar la foto.
photo-mend-unsharp = Limpie el objetivo de la cámara, toque su cara en la pantalla y espere a que se vea nítida. Ayuda que haya buena luz.
photo-mend-shaken = Apoye el teléfono en algo, use el temporizador (3 o 10 segundos) y no se mueva.
photo-no-grain = No se nota grano.
photo-grainy = La imagen tiene grano.
photo-mend-grainy = Había poca luz. Tome la foto de día, cerca de una ventana.
photo-no-blocks = No hay cuadraditos.
photo-blocky = En la imagen se ven cuadraditos o escalones. Se comprimió o se amplió demasiado.
photo-mend-blocky = Use la foto tal como la guardó la cámara. Los chats, las capturas de pantalla y las ampliaciones crean esos cuadraditos.
photo-no-red-eye = No hay pupilas rojas.
photo-red-eye = Las pupilas están rojas. Es por el flash.
photo-mend-red-eye = Vuelva a tomar la foto sin flash, con luz de día. Quitar el rojo con un programa cuenta como edición.

## Píxeles que quedan

photo-crop-fits = Quedan { $width } píxeles de ancho después de recortar la foto al marco de 35 × 45 mm.
photo-crop-tight = Solo quedan { $width } píxeles de ancho después de recortar la foto al marco de 35 × 45 mm. Es lo justo, si la cabeza puede verse un poco pequeña.
photo-crop-wide = La foto es ancha y no se sabe cómo la recortarán. En el marco de 35 × 45 mm pueden quedar unos { $width } píxeles de ancho.
photo-crop-too-small = Solo quedan { $width } píxeles de ancho después de recortar la foto al marco de 35 × 45 mm.
photo-mend-crop = Use la foto original, tal como la guardó la cámara: tiene más píxeles. Si la cabeza se ve pequeña, tome otra más de cerca.
photo-mend-crop-wide = Para no tener dudas, use la foto original, tal como la guardó la cámara: tiene más píxeles.

## Lo que no se puede saber

photo-not-measured = Esta foto no permite saberlo.
