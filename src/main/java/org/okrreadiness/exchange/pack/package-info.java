/**
 * Packs that travel: a zip of JSON entries under a signed list, sealed to its recipients where that is wanted; the form is in
 * docs/pack-travel-format.md.
 *
 * <p>A pack may come from anybody, so reading goes through stages, each a class of its own, in an order that lets nothing be looked at
 * before it is known to be harmless: the size of the file, the container, the names in it, the signature of the list, the digests, the
 * limits of JSON, and only then what it says. The first stage that fails refuses the whole pack. Nothing is ever written to the disk.
 */
package org.okrreadiness.exchange.pack;
