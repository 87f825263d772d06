/**
 * Signatures, fingerprints and sealed keys, on bare bytes. What is signed or sealed, and where keys are kept, is not known here.
 *
 * <p>Signatures are Ed25519 by Bouncy Castle, several times as fast as the Java platform's. Keys are sealed by HPKE (RFC 9180) in base mode
 * with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM, which the platform lacks and Bouncy Castle has.
 */
package org.okrreadiness.crypto;
