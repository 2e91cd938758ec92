### La tarjeta en el lector.

card-heading = La Tarjeta My Number en el lector
card-intro = { -brand } muestra cuántos intentos les quedan a sus contraseñas y hasta cuándo vale la tarjeta, y también puede cambiar sus contraseñas. Si es solo para mirar, no pide ninguna contraseña ni cambia nada en la tarjeta.

card-absent-title = Esta computadora todavía no puede usar lectores de tarjetas
card-absent-text = Falta un componente: el servicio «pcscd». Pida a quien se encarga de esta computadora que lo instale (en Debian y Ubuntu: sudo apt install pcscd).
card-stopped-title = El servicio de lectores de tarjetas no está funcionando
card-stopped-text-linux = Reinicie la computadora. Si no se arregla, pida a quien se encarga de ella que inicie «pcscd» (sudo systemctl start pcscd.socket).
card-stopped-text-windows = Conecte el lector o, si ya está conectado, desconéctelo y vuelva a conectarlo: Windows inicia por sí solo el servicio «Smart Card». Si no se arregla, reinicie la computadora.
card-stopped-text-mac = Desconecte el lector y vuelva a conectarlo. Si no se arregla, reinicie la computadora.
card-no-reader-title = Conecte un lector de tarjetas
card-no-reader-text = Conecte el lector a un puerto USB de esta computadora. Tiene que ser uno hecho para la Tarjeta My Number ({ JA("マイナンバーカード対応") }).
card-none-title = Ponga la tarjeta en el lector
card-none-text = Sáquela de la funda. Déjela plana sobre el lector, o métala con el chip dorado por delante, y no la mueva.
card-reading-title = Leyendo la tarjeta…
card-reading-text = No la mueva. Tarda unos segundos.
card-busy-title = Otro programa está usando la tarjeta
card-busy-text = Cierre los otros programas y páginas web que usen la tarjeta. Después pulse «Leer otra vez».
card-mute-title = La tarjeta no responde
card-mute-text = Quítela, espere un momento y vuelva a ponerla: sin la funda, por el lado correcto, lejos de metales y sin otra tarjeta al lado.

card-mine-title = Es una Tarjeta My Number
card-old-title = Es una antigua tarjeta del registro básico de residentes
card-old-text = Estas tarjetas ({ JA("住民基本台帳カード") }) se entregaron hasta diciembre de 2015 y ya no valen. Devuélvala en la oficina municipal; allí también puede pedir la Tarjeta My Number.
card-phone-title = Es un teléfono
card-phone-text = { -brand } lee solo la tarjeta misma. Ponga la tarjeta en el lector.
card-other-title = No es una Tarjeta My Number
card-other-text = Puede ser otra tarjeta, como la de residencia o una de transporte. Ponga solo la Tarjeta My Number en el lector y aparte las demás.
card-again-button = Leer otra vez
card-reader = Lector: { $name }

card-dates-title = Válida hasta
card-expires = La tarjeta
card-user-certificate = Certificado de identificación del usuario ({ JA("利用者証明用電子証明書") })
card-expires-unknown = No se puede saber. Mire la fecha impresa en la tarjeta.
card-certificate-unknown = No se puede saber. Pregunte en la oficina municipal.
card-ended = Ya venció. Vaya a la oficina municipal.
card-ends-soon = Vence pronto. Renuévelo en la oficina municipal antes de ese día. Si su período de estadía también termina entonces, prorrogue primero la estadía.
card-certificate-hint = { -brand } no lee el certificado para firma ({ JA("署名用電子証明書") }), porque contiene su nombre y su dirección.

card-tries-title = Intentos que quedan
card-tries-hint = Cada contraseña equivocada gasta un intento. La correcta los devuelve todos; esperar no sirve. Cuando no queda ninguno, la contraseña se bloquea.
card-pin-user = Contraseña de usuario, 4 dígitos ({ JA("利用者証明用") })
card-pin-signature = Contraseña de firma, de 6 a 16 letras y dígitos ({ JA("署名用") })
card-pin-entry-support = Contraseña de ayuda para rellenar datos, 4 dígitos ({ JA("券面事項入力補助用") })
card-pin-register = Contraseña del registro de residentes, 4 dígitos ({ JA("住民基本台帳用") })
card-tries-left = { $left } de { $most } intentos disponibles
card-tries-blocked = Bloqueada
card-tries-unknown = No se puede saber
card-tries-last = Si no está seguro de esta contraseña, no la pruebe: con un error más se bloquea.
card-reset-office = Lleve la tarjeta a la oficina municipal y pida una contraseña nueva ({ JA("暗証番号の再設定") }).
card-reset-shop = Si todavía recuerda una de las dos contraseñas, la de usuario o la de firma, puede restablecer la otra sin ir a la oficina municipal: primero con una aplicación en el teléfono ({ JA("JPKI暗証番号リセット") }) y después en la fotocopiadora de una tienda de conveniencia.
card-register-differs = La tarjeta guarda la contraseña del registro de residentes en dos lugares, y los intentos que quedan no son los mismos. Se muestra el número menor. Pregunte en la oficina municipal.
card-no-pins = Todas las contraseñas de 4 dígitos están bloqueadas. Si la suya es una tarjeta de reconocimiento facial ({ JA("顔認証マイナンバーカード") }), es lo normal: no tiene contraseñas.
