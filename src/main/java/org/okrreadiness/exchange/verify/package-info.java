/**
 * Readers of signed things from anywhere, one for each form: credentials, JWTs, baked images, QR codes as text and in pictures, sealed
 * PDFs. They say what was signed by which key and never what that is worth.
 */
package org.okrreadiness.exchange.verify;
