package org.okrreadiness.exchange.credential;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 public keys as names of whoever holds them: {@code did:key:z6Mk...}. Such a name needs no register and no network. */
public final class DidKey {

    private static final String PREFIX = "did:key:";
    private static final int KEY_BYTES = 32;

    /** What says "Ed25519 public key" in front of it. */
    private static final byte[] ED25519 = {(byte) 0xed, 0x01};

    private static final int LONGEST = 60;

    private DidKey() {}

    /** @param publicKey 64 hexadecimal digits */
    public static String of(String publicKey) {
        return PREFIX + multibase(publicKey);
    }

    /** The key within that name, which is what a proof points at. */
    static String method(String publicKey) {
        return of(publicKey) + "#" + multibase(publicKey);
    }

    private static String multibase(String publicKey) {
        byte[] bare = HexFormat.of().parseHex(publicKey);
        byte[] bytes = Arrays.copyOf(ED25519, ED25519.length + KEY_BYTES);
        System.arraycopy(bare, 0, bytes, ED25519.length, KEY_BYTES);
        return "z" + Base58.encode(bytes);
    }

    /**
     * The public key a proof points at, in hexadecimal digits: a name made of a key, or any name with a key behind its {@code #}. Empty
     * where it would have to be looked up.
     */
    static Optional<String> ofMethod(String method) {
        int hash = method.lastIndexOf('#');
        boolean isAddress = hash > 0 && !method.startsWith("did:");
        return publicKey(isAddress ? PREFIX + method.substring(hash + 1) : method);
    }

    /**
     * The public key such a name is made of, in hexadecimal digits; empty for other names.
     *
     * @param did with or without the part after {@code #}, which must then be the key itself
     */
    static Optional<String> publicKey(String did) {
        if (!did.startsWith(PREFIX + "z") || did.length() > PREFIX.length() + 2 * LONGEST) {
            return Optional.empty();
        }
        try {
            String name = did.contains("#") ? did.substring(0, did.indexOf('#')) : did;
            byte[] bytes = Base58.decode(name.substring(PREFIX.length() + 1), LONGEST);
            boolean isKey =
                    bytes.length == ED25519.length + KEY_BYTES && bytes[0] == ED25519[0] && bytes[1] == ED25519[1];
            String key = HexFormat.of().formatHex(bytes, isKey ? ED25519.length : bytes.length, bytes.length);
            boolean isWhole = isKey && (did.equals(of(key)) || did.equals(method(key)));
            return isWhole ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException notBase58) {
            return Optional.empty();
        }
    }
}
