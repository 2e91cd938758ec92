### Lo que solo una persona puede ver en una foto: puntos que mirar, motivos y fotos de niños pequeños.

## Mire con sus propios ojos

eye-heading = Mire con sus propios ojos
eye-intro = { -brand } no puede ver los puntos de abajo, así que no sabe si están bien. Mire usted la foto y marque lo que esté bien.
eye-picture-right = Un ejemplo correcto
eye-picture-wrong = Un ejemplo incorrecto

## Los puntos

eye-head = Nada en la cabeza: sin sombrero, gorra ni cinta ancha
eye-head-help = Se deben ver la parte de arriba de la cabeza y el nacimiento del pelo.
eye-glasses = Sin lentes (gafas), o con cristales claros y sin reflejos
eye-glasses-help = La luz no debe reflejarse en los cristales y la montura no debe tapar los ojos; si tiene dudas, quítese los lentes.
eye-hair = Sin pelo sobre los ojos ni sobre el contorno de la cara
eye-hair-help = Peine hacia un lado el flequillo largo y deje el pelo largo detrás de los hombros.
eye-lenses = Sin lentes de contacto de color o con dibujos
eye-lenses-help = La página oficial no los menciona, pero con ellos puede parecer otra persona, así que es más seguro quitárselos.
eye-retouching = Sin retoques: sin filtros, sin piel alisada, sin ojos agrandados
eye-retouching-help = Muchos teléfonos traen activado el modo belleza; desactívelo y vuelva a tomar la foto.
eye-expression = Su cara tranquila de todos los días: ojos abiertos y boca cerrada
eye-expression-help = Si se ríe, guiña un ojo o hace muecas, puede verse demasiado diferente y es posible que no acepten la foto.

## El resultado

eye-all-title = Marcó todos los puntos
eye-all-text = Usted ha mirado lo que { -brand } no puede ver. Si no hay otro problema, puede enviar esta foto.
eye-some-title = Quedan puntos sin marcar
eye-some-text = Vuelva a mirar la foto. Si algún punto no está bien, lo mejor es tomar otra. Si no hay otra solución, vea si su caso está en “Tengo un motivo”.

## Tengo un motivo

eye-reason-title = Tengo un motivo
eye-reason-intro = A veces una foto no puede cumplir todos los requisitos. Por estos motivos pueden aceptarla igualmente, si usted explica el motivo al hacer la solicitud.
eye-reason-none = Ningún motivo especial
eye-reason-none-text = La foto tiene que cumplir todos los requisitos.
eye-reason-religion = Religión
eye-reason-religion-text = Usted se cubre la cabeza por su religión, por ejemplo con un velo o un turbante.
eye-reason-medical = Enfermedad, lesión o discapacidad
eye-reason-medical-text = Por ejemplo, necesita llevar una venda, un parche, lentes oscuros o una peluca, o no puede sentarse, mirar de frente o abrir los ojos.
eye-reason-infant = Bebé o niño pequeño
eye-reason-infant-text = El niño todavía no puede sentarse o quedarse quieto.

## Lo que permite cada motivo

eye-excuses-religion = Se acepta: llevar cubiertos la cabeza y el pelo.
eye-excuses-medical = Se acepta: llevar lo que su salud necesite, salir acostado o con los ojos cerrados, y que se vea una silla de ruedas o un tubo médico.
eye-excuses-infant = Se acepta: estar acostado sobre una sábana lisa y clara, tener la boca abierta, sacar la lengua, tener lágrimas o babas.
eye-excuses-limit = El contorno de la cara debe verse siempre. Una foto demasiado oscura, o sin margen para recortarla, aún puede ser rechazada.

## Nota en un punto que el motivo permite

eye-excused-religion = Puede permitirse por su motivo: religión. No olvide explicarlo al hacer la solicitud.
eye-excused-medical = Puede permitirse por su motivo: enfermedad, lesión o discapacidad. No olvide explicarlo al hacer la solicitud.
eye-excused-infant = Puede permitirse por su motivo: bebé o niño pequeño. No olvide explicarlo al hacer la solicitud.

## Cómo explicar el motivo

eye-tell-title = Cómo explicar el motivo
eye-tell-choose = Basta con una de estas formas:
eye-tell-form = En papel: escriba el motivo en la casilla del nombre ({ JA("氏名欄") }), en la cara delantera del formulario de solicitud ({ JA("交付申請書") }).
eye-tell-office = En la oficina municipal ({ JA("市区町村の窓口") }): vaya o llame, y diga el motivo y el ID de su formulario de solicitud ({ JA("申請書ID") }).
eye-tell-call = Por teléfono: llame al { $number }, la línea gratuita de la tarjeta en otros idiomas, y diga el motivo y el ID de su formulario de solicitud ({ JA("申請書ID") }).
eye-tell-later = Es posible que la oficina municipal le pregunte por el motivo cuando recoja la tarjeta.

## Fotos de bebés y niños pequeños

eye-infant-heading = Foto de un bebé o un niño pequeño
eye-infant-under-title = Antes de cumplir 1 año
eye-infant-under-text = No se necesita foto. La tarjeta se hace sin ella y no se puede añadir, aunque usted quiera.
eye-infant-under-day = Lo que cuenta es la edad del niño el día de la solicitud. Esto vale para las solicitudes hechas a partir del { $date }.
eye-infant-from-title = Después de cumplir 1 año
eye-infant-from-text = La tarjeta lleva foto. Puede tomarla en casa con un teléfono:
eye-infant-step-lie = Acueste al niño boca arriba sobre una sábana lisa y clara, sin dibujos
eye-infant-step-light = Busque un lugar con luz de día, sin sombras en la cara
eye-infant-step-above = Sostenga el teléfono justo encima de la cara, sin moverlo
eye-infant-step-alone = Solo el niño en la foto: sin manos, juguetes ni chupete
eye-infant-step-eyes = Los ojos abiertos y mirando a la cámara; un sonido suave junto al teléfono ayuda
eye-infant-held = También se puede tomar la foto con el niño en brazos. En ese caso, el adulto se cubre con una tela blanca lisa para que solo se vea al niño.
eye-infant-mouth = La boca abierta, la lengua, las lágrimas o las babas se aceptan si explica el motivo “Bebé o niño pequeño”.
eye-infant-picture-how = Un teléfono justo encima de un niño acostado sobre una sábana
eye-infant-picture-right = Correcto: solo se ve al niño
eye-infant-picture-wrong = Incorrecto: se ven las manos de un adulto
