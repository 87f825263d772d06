package org.okrreadiness.exchange.credential;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.records.IssuerSeal;

/**
 * Proofs within a credential (W3C Verifiable Credential Data Integrity 1.0 with the suite {@code eddsa-rdfc-2022}): what the credential
 * says is signed, and not how it is written.
 */
public final class DataIntegrity {

    static final String TYPE = "DataIntegrityProof";
    static final String SUITE = "eddsa-rdfc-2022";
    static final String PURPOSE = "assertionMethod";

    private static final int LONGEST_SIGNATURE = 100;

    private final KnownContexts contexts;

    public DataIntegrity() {
        this(KnownContexts.SHIPPED);
    }

    DataIntegrity(KnownContexts contexts) {
        this.contexts = contexts;
    }

    /**
     * The credential with its proof, as bytes without one that means nothing.
     *
     * @param credential without a proof, in known vocabularies
     * @param at when it is signed
     * @throws IllegalArgumentException when it says something in no known vocabulary
     */
    public byte[] sign(JsonObject credential, IssuerSeal seal, Instant at) {
        JsonObject proof = Json.createObjectBuilder()
                .add("type", TYPE)
                .add("cryptosuite", SUITE)
                .add("created", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", DidKey.method(seal.issuer().publicKey()))
                .add("proofPurpose", PURPOSE)
                .build();
        byte[] hash = hash(credential, proof)
                .orElseThrow(() -> new IllegalArgumentException("Not everything in it is in a known vocabulary"));
        JsonObject signed = Json.createObjectBuilder(proof)
                .add("proofValue", "z" + Base58.encode(seal.sign(hash)))
                .build();
        return CredentialJson.write(Json.createObjectBuilder(credential)
                .add("proof", Json.createArrayBuilder().add(signed))
                .build());
    }

    /** What is signed: the hash of the proof's own properties, then that of the credential. Empty where either has no canonical form. */
    Optional<byte[]> hash(JsonObject credential, JsonObject proofOptions) {
        JsonObject options = Json.createObjectBuilder(proofOptions)
                .add("@context", credential.getOrDefault("@context", JsonValue.EMPTY_JSON_ARRAY))
                .build();
        return CanonicalDataset.of(options, contexts)
                .flatMap(first -> CanonicalDataset.of(credential, contexts).map(second -> joined(first, second)));
    }

    private static byte[] joined(byte[] options, byte[] credential) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(Signatures.digest(options));
        both.writeBytes(Signatures.digest(credential));
        return both.toByteArray();
    }

    /** The proofs of this suite a credential carries. */
    static List<JsonObject> proofs(JsonObject credential) {
        JsonValue value = credential.getOrDefault("proof", JsonValue.EMPTY_JSON_ARRAY);
        JsonArray all = value instanceof JsonArray array
                ? array
                : Json.createArrayBuilder().add(value).build();
        return all.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(proof -> TYPE.equals(text(proof, "type")) && SUITE.equals(text(proof, "cryptosuite")))
                .toList();
    }

    /** The public key that made this proof, in hexadecimal digits; empty when the proof is not of this credential. */
    Optional<String> signer(JsonObject credential, JsonObject proof) {
        Optional<String> key = DidKey.ofMethod(text(proof, "verificationMethod"));
        String value = text(proof, "proofValue");
        if (key.isEmpty() || !value.startsWith("z") || !PURPOSE.equals(text(proof, "proofPurpose"))) {
            return Optional.empty();
        }
        JsonObject bare = Json.createObjectBuilder(credential).remove("proof").build();
        JsonObject options =
                Json.createObjectBuilder(proof).remove("proofValue").build();
        return hash(bare, options)
                .filter(hash -> verifies(key.get(), hash, value.substring(1)))
                .flatMap(hash -> key);
    }

    private static boolean verifies(String key, byte[] hash, String value) {
        try {
            byte[] signature = Base58.decode(value, LONGEST_SIGNATURE);
            return Signatures.verifies(HexFormat.of().parseHex(key), hash, signature);
        } catch (IllegalArgumentException notBase58) {
            return false;
        }
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : "";
    }
}
