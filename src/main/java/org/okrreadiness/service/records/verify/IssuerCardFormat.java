package org.okrreadiness.service.records.verify;

import org.okrreadiness.service.records.IssuerSeal;

/** Issuer cards as files, signed by the key in use so that they arrive as they were written. */
public interface IssuerCardFormat {

    byte[] write(IssuerCard card, IssuerSeal seal);

    /** @throws org.okrreadiness.service.UnreadableInputException when it is none, or was changed on its way */
    IssuerCard read(byte[] bytes);
}
