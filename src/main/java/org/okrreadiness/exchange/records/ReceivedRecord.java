package org.okrreadiness.exchange.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.exchange.records.RecordsWire.IssueWire;
import org.okrreadiness.exchange.records.RecordsWire.PersonWire;
import org.okrreadiness.exchange.records.RecordsWire.RecordWire;
import org.okrreadiness.exchange.records.RecordsWire.ShownWire;
import org.okrreadiness.exchange.records.RecordsWire.SourceWire;
import org.okrreadiness.exchange.records.RecordsWire.ValidityWire;
import org.okrreadiness.service.records.receive.Received;

/** From what is written to what it means. Whatever is none of what there is ends in an {@link RuntimeException}. */
final class ReceivedRecord {

    private ReceivedRecord() {}

    static Received of(RecordWire wire) {
        PersonWire person = wire.person();
        return new Received(
                new Received.Sent(
                        PersonId.of(person.id()),
                        person.name(),
                        person.personnelNumber(),
                        person.email(),
                        person.unit(),
                        person.roleId()),
                new CapabilityRecord(claim(wire), issue(wire.issue())));
    }

    private static Claim claim(RecordWire wire) {
        return new Claim(
                RecordId.of(wire.id()),
                PersonId.of(wire.person().id()),
                one(Competency.class, wire.competency()),
                shown(wire.shown()),
                one(EvidenceStrength.class, wire.evidenceStrength()),
                source(wire.source()),
                new Marking(
                        one(MarkedBy.class, wire.marking().by()), wire.marking().qualification()),
                validity(wire.validity()));
    }

    private static Shown shown(ShownWire wire) {
        return new Shown(
                one(Level.class, wire.level()),
                one(Level.class, wire.lowest()),
                one(Level.class, wire.highest()),
                wire.score(),
                wire.low(),
                wire.high(),
                wire.tasks());
    }

    private static Source source(SourceWire wire) {
        return new Source(
                new AssessmentRef(wire.assessmentId(), wire.assessmentVersion(), wire.assessmentHash()),
                wire.title(),
                new ScorerVersions(wire.scorer(), wire.lexicon(), wire.rubric(), wire.school()),
                one(Conditions.class, wire.conditions()),
                UUID.fromString(wire.occasion()));
    }

    private static Validity validity(ValidityWire wire) {
        return new Validity(
                LocalDate.parse(wire.achievedOn()),
                LocalDate.parse(wire.reassessFrom()),
                LocalDate.parse(wire.expiresOn()));
    }

    private static Issue issue(IssueWire wire) {
        return new Issue(wire.issuerKey(), Instant.parse(wire.at()), wire.signature());
    }

    private static <E extends Enum<E>> E one(Class<E> set, String code) {
        return Enum.valueOf(set, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
