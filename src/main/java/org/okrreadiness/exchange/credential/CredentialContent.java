package org.okrreadiness.exchange.credential;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.verify.About;
import org.okrreadiness.service.records.verify.Said;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.StatusReference;

/** What a credential whose signature has been checked says. */
final class CredentialContent {

    private final JsonObject credential;
    private final JsonObject subject;
    private final JsonObject achievement;

    CredentialContent(JsonObject credential) {
        this.credential = credential;
        this.subject = object(credential, "credentialSubject");
        this.achievement = object(subject, "achievement");
    }

    /**
     * @param claims of a JWT, or of the proof, which may end it earlier
     * @throws DateTimeException when a date in it is none
     */
    Statement statement(Statement.Form form, String key, JsonObject claims) {
        Optional<Competency> competency = competency();
        Said said = new Said(
                competency.isPresent() ? "" : title(),
                competency,
                competency.flatMap(this::shown),
                strength(),
                competency.flatMap(this::conditions),
                from(),
                until(claims));
        return new Statement(
                form,
                new About(Optional.of(text(subject, "name")).filter(name -> !name.isBlank()), hidden()),
                List.of(said),
                new Statement.Signer(text(object(credential, "issuer"), "name"), key),
                Stream.of("awardedDate", "validFrom", "issuanceDate")
                        .flatMap(name -> instant(credential, name).stream())
                        .findFirst(),
                Optional.of(status()));
    }

    private StatusReference status() {
        return new StatusReference(text(credential, "id"), credential.containsKey("credentialStatus"), place());
    }

    /** The first place in a list of what was withdrawn; what is only suspended may come back and is another question. */
    private Optional<StatusReference.Place> place() {
        return objects(credential, "credentialStatus")
                .filter(status -> text(status, "type").equals("BitstringStatusListEntry")
                        && text(status, "statusPurpose").equals("revocation")
                        && !status.containsKey("statusSize"))
                .flatMap(status -> index(status).stream()
                        .map(index -> new StatusReference.Place(text(status, "statusListCredential"), index)))
                .findFirst();
    }

    /** As text, as the standard has it, or as the number some write. */
    private static Optional<Long> index(JsonObject status) {
        JsonValue value = status.getOrDefault("statusListIndex", JsonValue.NULL);
        String digits = value instanceof JsonString string ? string.getString() : value.toString();
        return digits.matches("[0-9]{1,12}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private String title() {
        String name = text(achievement, "name");
        return name.isBlank() ? text(credential, "name") : name;
    }

    /** The issuer's name in the sense of an identifier. */
    static String issuer(JsonObject credential) {
        return credential.get("issuer") instanceof JsonString name
                ? name.getString()
                : text(object(credential, "issuer"), "id");
    }

    private Optional<Competency> competency() {
        String id = text(achievement, "id");
        return Codes.COMPETENCIES.stream()
                .filter(competency -> Codes.achievement(competency).equals(id))
                .findFirst();
    }

    private Optional<Shown> shown(Competency competency) {
        try {
            return Optional.of(new Shown(
                    level(competency, "level"),
                    level(competency, "lowest"),
                    level(competency, "highest"),
                    Integer.parseInt(result(competency, "score")),
                    Integer.parseInt(result(competency, "low")),
                    Integer.parseInt(result(competency, "high")),
                    0));
        } catch (IllegalArgumentException notSaid) {
            return Optional.empty();
        }
    }

    private Level level(Competency competency, String what) {
        return Codes.find(Level.class, result(competency, what)).orElseThrow(IllegalArgumentException::new);
    }

    private String result(Competency competency, String what) {
        String description = Codes.result(competency, what);
        return objects(subject, "result")
                .filter(result -> text(result, "resultDescription").equals(description))
                .map(result -> text(result, "value"))
                .findFirst()
                .orElse("");
    }

    private Optional<EvidenceStrength> strength() {
        return objects(credential, "evidence")
                .flatMap(evidence -> Codes.find(EvidenceStrength.class, text(evidence, "genre")).stream())
                .findFirst();
    }

    private Optional<Conditions> conditions(Competency competency) {
        return Codes.find(Conditions.class, result(competency, "conditions"));
    }

    private List<About.Hidden> hidden() {
        List<About.Hidden> all = new ArrayList<>();
        objects(subject, "identifier").forEach(identity -> {
            String hash = text(identity, "identityHash");
            if (hash.startsWith("sha256$")) {
                all.add(new About.Hidden(text(identity, "salt"), hash.substring("sha256$".length())));
            }
        });
        return all;
    }

    private Optional<LocalDate> from() {
        return instant(credential, "validFrom")
                .or(() -> instant(credential, "issuanceDate"))
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Optional<LocalDate> until(JsonObject claims) {
        return Stream.of(
                        instant(credential, "validUntil"),
                        instant(credential, "expirationDate"),
                        instant(claims, "expires"),
                        seconds(claims))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .map(CredentialContent::firstDayAfter);
    }

    /** What ends in the middle of a day counts for all of it: nobody can know in whose zone it was meant. */
    private static LocalDate firstDayAfter(Instant end) {
        ZonedDateTime at = end.atZone(ZoneOffset.UTC);
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? at.toLocalDate()
                : at.toLocalDate().plusDays(1);
    }

    private static Optional<Instant> seconds(JsonObject claims) {
        return claims.get("exp") instanceof JsonNumber number
                ? Optional.of(Instant.ofEpochSecond(number.longValue()))
                : Optional.empty();
    }

    private static Optional<Instant> instant(JsonObject object, String name) {
        return Optional.of(text(object, name))
                .filter(text -> !text.isEmpty())
                .map(text -> OffsetDateTime.parse(text).toInstant());
    }

    private static JsonObject object(JsonObject in, String name) {
        return objects(in, name).findFirst().orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static Stream<JsonObject> objects(JsonObject in, String name) {
        JsonValue value = in.getOrDefault(name, JsonValue.NULL);
        Stream<JsonValue> all = value instanceof JsonArray array ? array.stream() : Stream.of(value);
        return all.filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : "";
    }
}
