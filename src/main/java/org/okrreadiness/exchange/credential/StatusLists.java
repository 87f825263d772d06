package org.okrreadiness.exchange.credential;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.verify.ListFormat;
import org.okrreadiness.service.records.verify.WithdrawnList;

/**
 * Lists of withdrawn records as W3C Bitstring Status Lists 1.0: a credential whose subject is a long row of bits. Beside the bits, which
 * every program reads, stands when and why as the evidence the list rests on, which this one reads.
 */
public final class StatusLists implements ListFormat {

    static final String TYPE = "BitstringStatusListCredential";
    static final String WITHDRAWN = "withdrawn";

    private final DataIntegrity integrity = new DataIntegrity();

    @Override
    public boolean looksLikeOne(byte[] bytes) {
        return CredentialJson.canBeList(bytes) && new String(bytes, StandardCharsets.ISO_8859_1).contains(TYPE);
    }

    @Override
    public Optional<WithdrawnList> read(byte[] bytes) {
        return CredentialJson.readList(bytes).flatMap(credential -> {
            List<JsonObject> proofs = DataIntegrity.proofs(credential);
            return proofs.size() == 1
                    ? integrity.signer(credential, proofs.get(0)).flatMap(key -> StatusListContent.of(credential, key))
                    : Optional.empty();
        });
    }

    @Override
    public byte[] write(WithdrawnList list, String subject, IssuerSeal seal) {
        JsonArrayBuilder words = Json.createArrayBuilder();
        list.words()
                .forEach(said -> words.add(Json.createObjectBuilder()
                        .add("id", said.credential())
                        .add("type", Json.createArrayBuilder().add("Evidence"))
                        .add("name", said.at().toString())
                        .add("narrative", said.reason())
                        .add("genre", WITHDRAWN)));
        var credential = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder(CredentialContexts.USED))
                .add("id", list.name())
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add(TYPE))
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", DidKey.of(seal.issuer().publicKey()))
                                .add("type", Json.createArrayBuilder().add("Profile"))
                                .add("name", seal.issuer().name()))
                .add("validFrom", list.at().toString())
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", subject + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", "revocation")
                                .add("encodedList", Bitstring.encode(list.bits())));
        if (!list.words().isEmpty()) {
            credential.add("evidence", words);
        }
        return integrity.sign(credential.build(), seal, list.at());
    }
}
