package org.okrreadiness.exchange.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataIntegrityTest {

    private static final DataIntegrity W3C = new DataIntegrity(new KnownContexts(Map.of(
            KnownContexts.CREDENTIALS,
            "credentials-v2.json",
            "https://www.w3.org/ns/credentials/examples/v2",
            "eddsa/examples-v2.json")));

    private final JsonObject signed = read("eddsa/signedDataInt.json");
    private final JsonObject proof = signed.getJsonObject("proof");

    static byte[] bytes(String resource) {
        try (InputStream in = DataIntegrityTest.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonObject read(String resource) {
        return CredentialJson.read(bytes(resource)).orElseThrow();
    }

    @Test
    void hashesTheVectorsOfTheStandardToTheirBytes() {
        JsonObject options =
                Json.createObjectBuilder(proof).remove("proofValue").build();
        byte[] hash = W3C.hash(read("eddsa/unsigned.json"), options).orElseThrow();
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0"
                        + "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017");
    }

    @Test
    void findsTheKeyOfTheVectorsOfTheStandard() {
        String named = read("eddsa/keyPair.json").getString("publicKeyMultibase");
        String key = W3C.signer(signed, proof).orElseThrow();
        assertThat(DidKey.of(key)).isEqualTo("did:key:" + named);
    }

    /** Signed by the validator of Open Badges, in their vocabulary. */
    @Test
    void findsTheKeyOfASampleOfOpenBadges() {
        JsonObject badge = read("samples/simple.json");
        String key = new DataIntegrity()
                .signer(badge, badge.getJsonArray("proof").getJsonObject(0))
                .orElseThrow();
        assertThat(DidKey.of(key)).isEqualTo("did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi");
    }

    @Test
    void refusesTheVectorWithAnotherWordInIt() {
        JsonObject changed = Json.createObjectBuilder(signed)
                .add("name", "Alumni Credentials")
                .build();
        assertThat(W3C.signer(changed, proof)).isEmpty();
    }

    @Test
    void refusesWordsNoVocabularyKnows() {
        // The example vocabulary knows every word; the shipped ones do not.
        assertThat(new DataIntegrity().signer(signed, proof)).isEmpty();
        JsonObject document = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder(List.of(KnownContexts.CREDENTIALS)))
                .add("id", "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33")
                .add("name", "A")
                .build();
        assertThat(CanonicalDataset.of(document, KnownContexts.SHIPPED)).isPresent();
        assertThat(CanonicalDataset.of(
                        Json.createObjectBuilder(document).add("nickname", "B").build(), KnownContexts.SHIPPED))
                .isEmpty();
        assertThat(CanonicalDataset.of(
                        Json.createObjectBuilder(document)
                                .addNull("description")
                                .build(),
                        KnownContexts.SHIPPED))
                .isEmpty();
        assertThat(CanonicalDataset.of(
                        Json.createObjectBuilder(document).add("id", "no name").build(), KnownContexts.SHIPPED))
                .isEmpty();
    }

    @Test
    void takesNoVocabularyADocumentBringsAlong() {
        JsonObject document = Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add(KnownContexts.CREDENTIALS)
                                .add(Json.createObjectBuilder().add("nickname", "https://example.org/n")))
                .add("nickname", "B")
                .build();
        assertThat(CanonicalDataset.of(document, KnownContexts.SHIPPED)).isEmpty();
    }

    @Test
    void readsNoJsonThatIsDoubledOrDeepOrNotUtf8() {
        assertThat(CredentialJson.read("{\"a\":1,\"a\":2}".getBytes())).isEmpty();
        assertThat(CredentialJson.read(("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}").getBytes()))
                .isEmpty();
        assertThat(CredentialJson.read(new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'}))
                .isEmpty();
        assertThat(CredentialJson.read(new byte[CredentialJson.LONGEST + 1])).isEmpty();
    }

    @Test
    void namesAKeyAndReadsItBack() {
        String key = "00" + "ab".repeat(31);
        assertThat(DidKey.publicKey(DidKey.of(key))).contains(key);
        assertThat(DidKey.publicKey(DidKey.method(key))).contains(key);
        assertThat(DidKey.publicKey(DidKey.of(key) + "#z6Mk")).isEmpty();
        assertThat(DidKey.publicKey("did:web:example.org")).isEmpty();
        assertThat(DidKey.publicKey("did:key:z" + "1".repeat(50))).isEmpty();
    }

    @Test
    void writesTheExamplesOfBase45() {
        Map<String, String> examples =
                new HashMap<>(Map.of("AB", "BB8", "Hello!!", "%69 VD92EX0", "base-45", "UJCLQE7W581"));
        examples.forEach((plain, text) -> {
            assertThat(Base45.encode(plain.getBytes())).isEqualTo(text);
            assertThat(Base45.decode(text)).isEqualTo(plain.getBytes());
        });
    }
}
