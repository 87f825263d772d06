package org.okrreadiness.export.xapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.exchange.credential.Codes;
import org.okrreadiness.exchange.credential.DidKey;
import org.okrreadiness.export.credential.RecordWords;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.Issuer;

/**
 * A record as a statement: somebody scored in a competency, or completed what shows it, on that evidence. The statement's id is the
 * record's, so that a store which is sent it twice keeps it once.
 */
final class XapiStatement {

    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final String LANGUAGE = "en-GB";
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final RecordWords words;
    private final Issuer issuer;
    private final boolean redacted;

    /** @param redacted names nobody */
    XapiStatement(Messages messages, Issuer issuer, boolean redacted) {
        this.words = new RecordWords(messages);
        this.issuer = issuer;
        this.redacted = redacted;
    }

    /** @param name as the person is called in this export */
    JsonObject of(Person person, String name, CapabilityRecord record) {
        return Json.createObjectBuilder()
                .add("id", record.id().toString())
                .add("actor", actor(person, name))
                .add("verb", verb(record.strength().isAttested() ? "completed" : "scored"))
                .add("object", activity(record.competency()))
                .add("result", result(record))
                .add("context", context(record))
                .add("timestamp", start(record.validity().achievedOn()))
                .add("version", "1.0.3")
                .build();
    }

    private JsonObjectBuilder actor(Person person, String name) {
        JsonObjectBuilder actor =
                Json.createObjectBuilder().add("objectType", "Agent").add("name", name);
        String email = person.email().strip();
        if (!redacted && MAILBOX.matcher(email).matches()) {
            return actor.add("mbox", "mailto:" + email);
        }
        return actor.add(
                "account",
                Json.createObjectBuilder()
                        .add("homePage", DidKey.of(issuer.publicKey()))
                        .add("name", redacted ? name : person.id().toString()));
    }

    private static JsonObjectBuilder verb(String verb) {
        return Json.createObjectBuilder()
                .add("id", VERBS + verb)
                .add("display", Json.createObjectBuilder().add(LANGUAGE, verb));
    }

    private JsonObjectBuilder activity(Competency competency) {
        return Json.createObjectBuilder()
                .add("objectType", "Activity")
                .add("id", Codes.achievement(competency))
                .add(
                        "definition",
                        Json.createObjectBuilder()
                                .add("type", "http://adlnet.gov/expapi/activities/assessment")
                                .add("name", said(words.achievement(competency)))
                                .add("description", said(words.meaning(competency))));
    }

    private static JsonObjectBuilder said(String words) {
        return Json.createObjectBuilder().add(LANGUAGE, words);
    }

    private JsonObjectBuilder result(CapabilityRecord record) {
        Shown shown = record.claim().shown();
        JsonObjectBuilder result = Json.createObjectBuilder();
        if (!record.strength().isAttested()) {
            result.add(
                    "score",
                    Json.createObjectBuilder()
                            .add("scaled", BigDecimal.valueOf(shown.score(), 2))
                            .add("raw", shown.score())
                            .add("min", 0)
                            .add("max", 100));
        }
        // A store counts successes, and practice meets nothing anybody asks for.
        if (record.claim().source().conditions() != Conditions.PRACTICE) {
            result.add("success", shown.level().compareTo(Level.SOUND) >= 0);
        }
        return result.add("completion", true)
                .add("response", words.narrative(record))
                .add("extensions", extensions(record.claim()));
    }

    /** Names of extensions are the same names results have in credentials, so that both can be joined. */
    private static JsonObjectBuilder extensions(Claim claim) {
        Competency competency = claim.competency();
        Shown shown = claim.shown();
        return Json.createObjectBuilder()
                .add(Codes.result(competency, "level"), Codes.of(shown.level()))
                .add(Codes.result(competency, "lowest"), Codes.of(shown.lowest()))
                .add(Codes.result(competency, "highest"), Codes.of(shown.highest()))
                .add(Codes.result(competency, "low"), shown.low())
                .add(Codes.result(competency, "high"), shown.high());
    }

    private JsonObjectBuilder context(CapabilityRecord record) {
        Claim claim = record.claim();
        return Json.createObjectBuilder()
                .add("platform", "OKR Readiness")
                .add("language", LANGUAGE)
                .add(
                        "instructor",
                        Json.createObjectBuilder()
                                .add("objectType", "Agent")
                                .add("name", issuer.name())
                                .add(
                                        "account",
                                        Json.createObjectBuilder()
                                                .add("homePage", DidKey.of(issuer.publicKey()))
                                                .add("name", issuer.publicKey())))
                .add(
                        "extensions",
                        Json.createObjectBuilder()
                                .add(Codes.about("strength"), Codes.of(claim.strength()))
                                .add(
                                        Codes.about("conditions"),
                                        Codes.of(claim.source().conditions()))
                                .add(Codes.about("evidence"), words.evidence(claim))
                                .add(Codes.about("source"), words.evidenceName(claim))
                                .add(Codes.about("occasion"), occasion(claim))
                                .add(
                                        Codes.about("expires"),
                                        claim.validity().expiresOn().toString())
                                .add(
                                        Codes.about("issued"),
                                        record.issue()
                                                .at()
                                                .truncatedTo(ChronoUnit.SECONDS)
                                                .toString())
                                .add(Codes.about("purpose"), words.purpose()));
    }

    private static String occasion(Claim claim) {
        return claim.source().occasion().toString();
    }

    private static String start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }
}
