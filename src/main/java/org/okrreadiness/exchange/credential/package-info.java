/**
 * Signed statements about capability in the forms they travel in: Open Badges credentials with a data integrity proof or as JWT, the
 * short text behind a QR code, the seal of a PDF. Everything here works on bytes that may come from anywhere, within limits and without
 * ever fetching anything. {@code docs/credential-format.md} describes the forms.
 */
package org.okrreadiness.exchange.credential;
