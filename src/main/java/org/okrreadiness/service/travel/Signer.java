package org.okrreadiness.service.travel;

/** Signs in the name of a workplace. The private key stays where it is. */
public interface Signer {

    /** Ed25519, 32 bytes. */
    byte[] signingKey();

    /** An Ed25519 signature of these bytes, 64 bytes. */
    byte[] sign(byte[] message);
}
