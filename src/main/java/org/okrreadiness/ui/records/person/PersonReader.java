package org.okrreadiness.ui.records.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.record.StandingEvidence;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.wording.Words;

/** Puts what is held about somebody into words. */
final class PersonReader {

    private final RecordWords words;
    private final Messages messages;
    private final Clock clock;
    private final LocalDate today;

    /** @param clock with the zone in which days are counted */
    PersonReader(RecordWords words, Clock clock) {
        this.words = words;
        this.messages = words.messages();
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    /** @param first the competency whose evidence comes first, if any */
    PersonReading read(Held held, Optional<Competency> first) {
        Person person = held.person();
        Basis basis = person.basis();
        List<PersonReading.Standing> standings = Stream.of(Competency.values())
                .map(competency -> standing(held, competency))
                .toList();
        RecordReader records = new RecordReader(words, held, clock);
        List<PersonReading.Group> groups = inOrder(first)
                .map(competency -> new PersonReading.Group(competency, entries(records, held, competency)))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return new PersonReading(
                person.name(),
                facts(held),
                basis.withdrawnOn().map(day -> messages.get("person.withdrawn", words.day(day))),
                basis.ground() == Ground.CONSENT && basis.holds(),
                basis.holds(),
                standings,
                groups);
    }

    private static Stream<Competency> inOrder(Optional<Competency> first) {
        return Stream.concat(
                first.stream(),
                Stream.of(Competency.values())
                        .filter(one -> first.filter(one::equals).isEmpty()));
    }

    private List<PersonReading.Fact> facts(Held held) {
        Person person = held.person();
        Basis basis = person.basis();
        List<PersonReading.Fact> facts = new ArrayList<>();
        facts.add(fact("person.number", person.personnelNumber()));
        facts.add(fact("person.email", person.email()));
        facts.add(fact("person.unit", person.unit()));
        facts.add(fact("person.role", held.role().map(RoleProfile::title).orElse("")));
        facts.add(fact(
                "person.ground",
                messages.get(
                        "person.ground.since",
                        Words.of(messages, "ground", basis.ground()),
                        words.day(basis.since()))));
        facts.add(fact("person.ground.note", basis.note()));
        return facts;
    }

    private PersonReading.Fact fact(String key, String value) {
        return new PersonReading.Fact(messages.get(key), value.isBlank() ? messages.get("person.nothing") : value);
    }

    private PersonReading.Standing standing(Held held, Competency competency) {
        StandingEvidence evidence = evidence(held, competency);
        Optional<Requirement> asked = held.role().flatMap(role -> role.of(competency));
        Optional<CapabilityRecord> counts = evidence.shown(asked);
        return new PersonReading.Standing(
                competency,
                evidence.against(asked),
                counts,
                counts.map(record -> messages.get(
                                "person.shown",
                                words.band(
                                        record.level(),
                                        record.claim().shown().lowest(),
                                        record.claim().shown().highest()),
                                words.strength(record.strength())))
                        .orElseGet(() -> messages.get("person.shown.nothing")),
                messages.get("person.asked", words.asked(asked)),
                counts.map(this::until).orElse(""));
    }

    private String until(CapabilityRecord record) {
        String key = record.validity().isDueOn(today) ? "person.until.due" : "person.until";
        return messages.get(key, words.day(record.validity().expiresOn()));
    }

    private StandingEvidence evidence(Held held, Competency competency) {
        return StandingEvidence.on(
                today,
                held.records().stream()
                        .filter(Held.Signed::genuine)
                        .map(Held.Signed::record)
                        .filter(record -> record.competency() == competency)
                        .toList());
    }

    private List<PersonReading.Entry> entries(RecordReader records, Held held, Competency competency) {
        StandingEvidence evidence = evidence(held, competency);
        return held.records().stream()
                .filter(signed -> signed.record().competency() == competency)
                .map(signed -> records.entry(signed, evidence.records().contains(signed.record())))
                .toList();
    }
}
