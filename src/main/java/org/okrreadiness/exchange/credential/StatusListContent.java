package org.okrreadiness.exchange.credential;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.WithdrawnList;

/** What a list of withdrawn records says whose signature has been checked. */
final class StatusListContent {

    private StatusListContent() {}

    /** Empty when it is signed by somebody else than it says, or is a list of something else. */
    static Optional<WithdrawnList> of(JsonObject credential, String key) {
        boolean isOne = types(credential).anyMatch(StatusLists.TYPE::equals)
                && CredentialContent.issuer(credential).equals(DidKey.of(key))
                && credential.get("credentialSubject") instanceof JsonObject subject
                && text(subject, "type").equals("BitstringStatusList")
                && text(subject, "statusPurpose").equals("revocation")
                && !subject.containsKey("statusSize")
                && !text(credential, "id").isEmpty();
        return isOne ? list(credential, key) : Optional.empty();
    }

    private static Optional<WithdrawnList> list(JsonObject credential, String key) {
        String name = credential.get("issuer") instanceof JsonObject issuer ? text(issuer, "name") : "";
        try {
            return Bitstring.decode(text(credential.getJsonObject("credentialSubject"), "encodedList"))
                    .map(bits -> new WithdrawnList(
                            text(credential, "id"),
                            new Statement.Signer(name, key),
                            instant(text(credential, "validFrom")),
                            bits,
                            words(credential)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static List<WithdrawnList.Said> words(JsonObject credential) {
        List<WithdrawnList.Said> words = new ArrayList<>();
        JsonValue evidence = credential.getOrDefault("evidence", JsonValue.EMPTY_JSON_ARRAY);
        (evidence instanceof JsonArray all ? all.stream() : Stream.of(evidence))
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(one -> text(one, "genre").equals(StatusLists.WITHDRAWN))
                .forEach(one -> words.add(
                        new WithdrawnList.Said(text(one, "id"), instant(text(one, "name")), text(one, "narrative"))));
        return words;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Stream<String> types(JsonObject credential) {
        JsonValue type = credential.getOrDefault("type", JsonValue.NULL);
        return (type instanceof JsonArray all ? all.stream() : Stream.of(type))
                .filter(JsonString.class::isInstance)
                .map(one -> ((JsonString) one).getString());
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : "";
    }
}
