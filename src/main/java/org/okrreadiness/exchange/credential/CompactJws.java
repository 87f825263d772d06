package org.okrreadiness.exchange.credential;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.records.IssuerSeal;

/** A credential as one line of text (RFC 7515 in its compact form, type {@code vc+jwt}, signed with EdDSA). */
public final class CompactJws {

    static final String ALGORITHM = "EdDSA";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final HexFormat HEX = HexFormat.of();

    /**
     * What such a line holds, whoever signed it.
     *
     * @param signed the bytes the signature is of
     */
    record Parts(JsonObject header, JsonObject payload, byte[] signed, byte[] signature) {}

    private CompactJws() {}

    /** @param payload the credential with the claims of a JWT beside it */
    public static String sign(JsonObject payload, IssuerSeal seal) {
        String key = seal.issuer().publicKey();
        JsonObject header = Json.createObjectBuilder()
                .add("alg", ALGORITHM)
                .add("typ", "vc+jwt")
                .add("kid", DidKey.method(key))
                .add(
                        "jwk",
                        Json.createObjectBuilder()
                                .add("kty", "OKP")
                                .add("crv", "Ed25519")
                                .add("x", ENCODER.encodeToString(HEX.parseHex(key))))
                .build();
        String signed = encoded(header) + "." + encoded(payload);
        return signed + "." + ENCODER.encodeToString(seal.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(JsonObject object) {
        return ENCODER.encodeToString(CredentialJson.write(object));
    }

    static boolean looksLikeOne(String text) {
        return text.length() <= 2 * CredentialJson.LONGEST && FORM.matcher(text).matches();
    }

    /** Empty when it has no such form; a line that could be written in another way too counts as none. */
    static Optional<Parts> read(String text) {
        if (!looksLikeOne(text)) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", -1);
        Optional<byte[]> signature = decoded(parts[2]);
        Optional<JsonObject> header = decoded(parts[0]).flatMap(CredentialJson::read);
        Optional<JsonObject> payload = decoded(parts[1]).flatMap(CredentialJson::read);
        if (signature.isEmpty() || header.isEmpty() || payload.isEmpty()) {
            return Optional.empty();
        }
        byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return Optional.of(new Parts(header.get(), payload.get(), signed, signature.get()));
    }

    /** Java reads over bits at the end that mean nothing; a text that has any was changed. */
    private static Optional<byte[]> decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return ENCODER.encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The public key that signed it, in hexadecimal digits; empty when none of those it names did. */
    static Optional<String> signer(Parts parts) {
        return named(parts.header())
                .filter(key -> Signatures.verifies(HEX.parseHex(key), parts.signed(), parts.signature()));
    }

    /** Whether a header says which key it is, in a way that needs no network. */
    static boolean namesKey(JsonObject header) {
        return named(header).isPresent();
    }

    /** The key a header names, by its name or in full. */
    private static Optional<String> named(JsonObject header) {
        if (header.get("kid") instanceof JsonString kid && kid.getString().startsWith("did:key:")) {
            return DidKey.publicKey(kid.getString());
        }
        if (header.get("jwk") instanceof JsonObject jwk
                && jwk.get("crv") instanceof JsonString curve
                && curve.getString().equals("Ed25519")
                && jwk.get("x") instanceof JsonString bare) {
            return decoded(bare.getString())
                    .filter(bytes -> bytes.length == Signatures.KEY_BYTES)
                    .map(HEX::formatHex);
        }
        return Optional.empty();
    }
}
