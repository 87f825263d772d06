package org.okrreadiness.service.records;

/** Signs as an issuer. The key itself is never handed out. */
public interface IssuerSeal {

    Issuer issuer();

    /** @return Ed25519 (RFC 8032) of these bytes, 64 bytes */
    byte[] sign(byte[] message);
}
