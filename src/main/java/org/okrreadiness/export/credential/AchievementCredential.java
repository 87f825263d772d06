package org.okrreadiness.export.credential;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.exchange.credential.Codes;
import org.okrreadiness.exchange.credential.CompactJws;
import org.okrreadiness.exchange.credential.CredentialContexts;
import org.okrreadiness.exchange.credential.DataIntegrity;
import org.okrreadiness.exchange.credential.DidKey;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.export.ExportRequest.StatusPlace;

/** A record as an Open Badges 3.0 achievement credential (1EdTech Open Badges 3.0 on W3C Verifiable Credentials 2.0). */
public final class AchievementCredential {

    private final RecordWords words;
    private final IssuerSeal seal;
    private final Instant at;
    private final Subject subject;
    private final Function<RecordId, Optional<StatusPlace>> places;
    private final DataIntegrity integrity = new DataIntegrity();

    /**
     * @param at when it is signed
     * @param redacted leaves out whom it is about
     * @param places where it will stand whether a record was withdrawn; empty where that is not said
     */
    public AchievementCredential(
            Messages messages,
            IssuerSeal seal,
            Instant at,
            boolean redacted,
            Function<RecordId, Optional<StatusPlace>> places) {
        this.words = new RecordWords(messages);
        this.seal = seal;
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
        this.subject = new Subject(seal, redacted);
        this.places = places;
    }

    /** Where nothing is said of lists. */
    public AchievementCredential(Messages messages, IssuerSeal seal, Instant at, boolean redacted) {
        this(messages, seal, at, redacted, record -> Optional.empty());
    }

    /** The credential with an {@code eddsa-rdfc-2022} proof inside. */
    public byte[] withProof(Person person, CapabilityRecord record) {
        return integrity.sign(credential(person, record).build(), seal, at);
    }

    /** The credential as a JWT, in US-ASCII. */
    public byte[] asJwt(Person person, CapabilityRecord record) {
        JsonObject payload = credential(person, record)
                .add("iss", DidKey.of(seal.issuer().publicKey()))
                .add("jti", id(record))
                .add("nbf", start(record.validity().achievedOn()).getEpochSecond())
                .add("exp", start(record.validity().expiresOn()).getEpochSecond())
                .build();
        return CompactJws.sign(payload, seal).getBytes(StandardCharsets.US_ASCII);
    }

    private JsonObjectBuilder credential(Person person, CapabilityRecord record) {
        JsonObjectBuilder credential = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder(CredentialContexts.USED))
                .add("id", id(record))
                .add("type", types("VerifiableCredential", "AchievementCredential"))
                .add("name", words.name(record))
                .add("description", words.description(record.competency()))
                .add("issuer", issuer())
                .add("validFrom", start(record.validity().achievedOn()).toString())
                .add("validUntil", start(record.validity().expiresOn()).toString())
                .add(
                        "awardedDate",
                        record.issue().at().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("credentialSubject", subject(person, record))
                .add("evidence", Json.createArrayBuilder().add(evidence(record.claim())));
        places.apply(record.id()).ifPresent(place -> credential.add("credentialStatus", status(place)));
        return credential;
    }

    private static JsonObjectBuilder status(StatusPlace place) {
        return Json.createObjectBuilder()
                .add("id", place.list() + "#" + place.index())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", Long.toString(place.index()))
                .add("statusListCredential", place.reference());
    }

    private static String id(CapabilityRecord record) {
        return "urn:uuid:" + record.id();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static JsonArrayBuilder types(String... types) {
        return Json.createArrayBuilder(List.of(types));
    }

    private JsonObjectBuilder issuer() {
        return Json.createObjectBuilder()
                .add("id", DidKey.of(seal.issuer().publicKey()))
                .add("type", types("Profile"))
                .add("name", PlainWords.of(seal.issuer().name()));
    }

    private JsonObjectBuilder subject(Person person, CapabilityRecord record) {
        JsonObjectBuilder about = Json.createObjectBuilder().add("type", types("AchievementSubject"));
        subject.into(about, person, record);
        return about.add("achievement", achievement(record.competency()))
                .add("activityEndDate", start(record.validity().achievedOn()).toString())
                .add("narrative", words.narrative(record))
                .add("result", results(record));
    }

    private JsonObjectBuilder achievement(Competency competency) {
        return Json.createObjectBuilder()
                .add("id", Codes.achievement(competency))
                .add("type", types("Achievement"))
                .add("achievementType", "Competency")
                .add("name", words.achievement(competency))
                .add("description", words.meaning(competency) + " " + words.purpose())
                .add("criteria", Json.createObjectBuilder().add("narrative", words.criteria()))
                .add("resultDescription", resultDescriptions(competency));
    }

    private JsonArrayBuilder resultDescriptions(Competency competency) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (String level : List.of("level", "lowest", "highest")) {
            JsonArrayBuilder levels = Json.createArrayBuilder();
            for (Level one : Level.values()) {
                levels.add(Codes.of(one));
            }
            all.add(described(competency, level, "PerformanceLevel").add("allowedValue", levels));
        }
        for (String score : List.of("score", "low", "high")) {
            all.add(described(competency, score, "Percent").add("valueMin", "0").add("valueMax", "100"));
        }
        JsonArrayBuilder conditions = Json.createArrayBuilder();
        for (Conditions one : Conditions.values()) {
            conditions.add(Codes.of(one));
        }
        all.add(described(competency, "conditions", "Result").add("allowedValue", conditions));
        return all;
    }

    private JsonObjectBuilder described(Competency competency, String what, String type) {
        return Json.createObjectBuilder()
                .add("id", Codes.result(competency, what))
                .add("type", types("ResultDescription"))
                .add("name", words.result(what))
                .add("resultType", type);
    }

    private JsonArrayBuilder results(CapabilityRecord record) {
        Shown shown = record.claim().shown();
        Competency competency = record.competency();
        return Json.createArrayBuilder()
                .add(result(competency, "level", Codes.of(shown.level())))
                .add(result(competency, "lowest", Codes.of(shown.lowest())))
                .add(result(competency, "highest", Codes.of(shown.highest())))
                .add(result(competency, "score", Integer.toString(shown.score())))
                .add(result(competency, "low", Integer.toString(shown.low())))
                .add(result(competency, "high", Integer.toString(shown.high())))
                .add(result(
                        competency,
                        "conditions",
                        Codes.of(record.claim().source().conditions())));
    }

    private static JsonObjectBuilder result(Competency competency, String what, String value) {
        return Json.createObjectBuilder()
                .add("type", types("Result"))
                .add("resultDescription", Codes.result(competency, what))
                .add("value", value);
    }

    /** The genre is the code of the strength, which is how a program knows it again. */
    private JsonObjectBuilder evidence(Claim claim) {
        return Json.createObjectBuilder()
                .add("type", types("Evidence"))
                .add("name", PlainWords.of(words.evidenceName(claim)))
                .add("narrative", PlainWords.of(words.evidence(claim)))
                .add("genre", Codes.of(claim.strength()));
    }
}
