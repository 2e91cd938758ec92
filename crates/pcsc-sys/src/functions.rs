//! The functions of PC/SC: what they take, said once for those that are linked and those that are loaded.

/// Hands the declarations to the macro of that name. The attributes are of linking: some names differ there.
macro_rules! declare {
    ($with:ident) => {
        $with! {
            SCardEstablishContext(
                scope: DWORD,
                reserved1: *const c_void,
                reserved2: *const c_void,
                context: *mut SCARDCONTEXT,
            );
            SCardReleaseContext(context: SCARDCONTEXT);
            SCardIsValidContext(context: SCARDCONTEXT);
            SCardCancel(context: SCARDCONTEXT);
            #[cfg_attr(windows, link_name = "SCardConnectA")]
            SCardConnect(
                context: SCARDCONTEXT,
                reader: *const c_char,
                share: DWORD,
                protocols: DWORD,
                card: *mut SCARDHANDLE,
                protocol: *mut DWORD,
            );
            SCardReconnect(
                card: SCARDHANDLE,
                share: DWORD,
                protocols: DWORD,
                initialization: DWORD,
                protocol: *mut DWORD,
            );
            SCardDisconnect(card: SCARDHANDLE, disposition: DWORD);
            #[cfg_attr(windows, link_name = "SCardGetStatusChangeA")]
            SCardGetStatusChange(context: SCARDCONTEXT, timeout: DWORD, states: *mut SCARD_READERSTATE, count: DWORD);
            #[cfg_attr(windows, link_name = "SCardListReadersA")]
            SCardListReaders(
                context: SCARDCONTEXT,
                groups: *const c_char,
                readers: *mut c_char,
                length: *mut DWORD,
            );
            SCardBeginTransaction(card: SCARDHANDLE);
            SCardEndTransaction(card: SCARDHANDLE, disposition: DWORD);
            #[cfg_attr(windows, link_name = "SCardStatusA")]
            SCardStatus(
                card: SCARDHANDLE,
                readers: *mut c_char,
                readers_length: *mut DWORD,
                state: *mut DWORD,
                protocol: *mut DWORD,
                atr: *mut u8,
                atr_length: *mut DWORD,
            );
            SCardGetAttrib(card: SCARDHANDLE, attribute: DWORD, value: *mut u8, length: *mut DWORD);
            SCardSetAttrib(card: SCARDHANDLE, attribute: DWORD, value: *const u8, length: DWORD);
            SCardTransmit(
                card: SCARDHANDLE,
                send_protocol: *const SCARD_IO_REQUEST,
                command: *const u8,
                command_length: DWORD,
                answer_protocol: *mut SCARD_IO_REQUEST,
                answer: *mut u8,
                answer_length: *mut DWORD,
            );
            #[cfg_attr(target_os = "macos", link_name = "SCardControl132")]
            SCardControl(
                card: SCARDHANDLE,
                code: DWORD,
                command: *const u8,
                command_length: DWORD,
                answer: *mut u8,
                answer_size: DWORD,
                answer_length: *mut DWORD,
            );
        }
    };
}

pub(crate) use declare;
