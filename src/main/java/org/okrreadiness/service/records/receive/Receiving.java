package org.okrreadiness.service.records.receive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.receive.Received.Sent;

/**
 * Takes in records that another folder gave out. Doing it twice changes nothing the second time. Who is known here by the id they have
 * there keeps records exactly as they were signed. Who is known by number or name has another id, which a signature is about: such a
 * record is signed anew by the issuer here, who answers for it from then on.
 */
public final class Receiving {

    private final Register register;
    private final RecordFiles files;
    private final Origin origin;
    private final Function<Claim, CapabilityRecord> sealing;
    private final Clock clock;
    private final String account;

    /**
     * @param sealing signs a claim as the register's issuer
     * @param account who does it, for the audit
     */
    public Receiving(
            Register register,
            RecordFiles files,
            Origin origin,
            Function<Claim, CapabilityRecord> sealing,
            Clock clock,
            String account) {
        this.register = register;
        this.files = files;
        this.origin = origin;
        this.sealing = sealing;
        this.clock = clock;
        this.account = account;
    }

    /**
     * What became of a file.
     *
     * @param records how many were added
     * @param known how many were here already
     * @param people how many were entered for them
     * @param withdrawn names of people who took their consent back, about whom nothing was added
     * @param doubtful names of people of whom it is not clear who they are here, about whom nothing was added
     */
    public record Outcome(int records, int known, int people, List<String> withdrawn, List<String> doubtful) {
        public Outcome {
            withdrawn = List.copyOf(withdrawn);
            doubtful = List.copyOf(doubtful);
        }

        /** Whether nobody was left out. */
        public boolean isWhole() {
            return withdrawn.isEmpty() && doubtful.isEmpty();
        }
    }

    /**
     * Takes a file in. Reading is long work: run it in the background.
     *
     * @param basis why those who are new may be kept
     * @throws org.okrreadiness.service.ReadinessException when the file or a record in it is not as it was signed, or not by an issuer that
     *     is relied on; nothing is taken in then
     */
    public Outcome receive(Path file, Basis basis) {
        origin.requireSealed(file);
        List<Received> all = files.read(file);
        origin.requireKnown(all);
        Map<PersonId, List<Received>> byPerson = new LinkedHashMap<>();
        all.forEach(one -> byPerson.computeIfAbsent(one.person().id(), id -> new ArrayList<>())
                .add(one));
        Outcome outcome = new Taking(basis).take(byPerson.values());
        note(AuditLine.Action.ENTERED, outcome.people());
        note(AuditLine.Action.RECORDED, outcome.records());
        return outcome;
    }

    private void note(AuditLine.Action what, int count) {
        if (count > 0) {
            register.audit().add(new AuditLine(clock.instant(), account, what, count, ""));
        }
    }

    /** One file on its way in: looked at whole, so that who is in it twice is seen, and then kept at once. */
    private final class Taking {

        private final Matching matching = new Matching(register.people());
        private final Basis basis;
        private final List<String> withdrawn = new ArrayList<>();
        private final List<String> doubtful = new ArrayList<>();
        private final List<Person> entered = new ArrayList<>();
        private final List<CapabilityRecord> fresh = new ArrayList<>();

        Taking(Basis basis) {
            this.basis = basis;
        }

        Outcome take(Collection<List<Received>> byPerson) {
            Map<Sent, Matching.Match> matches = new LinkedHashMap<>();
            byPerson.forEach(ofOne -> matches.put(sent(ofOne), matching.of(sent(ofOne))));
            Map<PersonId, Long> asked = matches.values().stream()
                    .flatMap(match -> match.person().stream())
                    .collect(Collectors.groupingBy(Person::id, Collectors.counting()));
            int all = 0;
            for (List<Received> ofOne : byPerson) {
                Sent sent = sent(ofOne);
                Matching.Match match = matches.get(sent);
                // Two of one name there cannot both be the one of that name here.
                boolean isOnlyOne = match.person()
                        .filter(one -> asked.get(one.id()) > 1 && !one.id().equals(sent.id()))
                        .isEmpty();
                if (!match.isClear() || !isOnlyOne) {
                    doubtful.add(sent.name());
                } else if (match.person().filter(one -> !one.basis().holds()).isPresent()) {
                    withdrawn.add(sent.name());
                } else {
                    all += ofOne.size();
                    person(match.person().orElseGet(() -> entered(sent)), ofOne);
                }
            }
            register.people().saveAll(entered);
            int added = register.records().add(fresh);
            return new Outcome(added, all - added, entered.size(), withdrawn, doubtful);
        }

        private void person(Person person, List<Received> ofOne) {
            List<CapabilityRecord> here = register.records().of(person.id());
            ofOne.stream()
                    .map(Received::record)
                    .filter(record -> here.stream().noneMatch(held -> isSame(held, record)))
                    .filter(record -> register.records().find(record.id()).isEmpty())
                    .map(record -> about(person.id(), record))
                    .forEach(fresh::add);
        }

        private Person entered(Sent sent) {
            Optional<RoleId> role = register.roles().all().stream()
                    .map(RoleProfile::id)
                    .filter(id -> id.value().equals(sent.roleId()))
                    .findFirst();
            Person person = new Person(
                    sent.id(), sent.name(), sent.personnelNumber(), sent.email(), sent.unit(), role, basis, 0);
            entered.add(person);
            return person;
        }
    }

    private static Sent sent(List<Received> ofOne) {
        return ofOne.get(0).person();
    }

    /** Whether both are of one competency from one occasion, of which there is one record only. */
    private static boolean isSame(CapabilityRecord one, CapabilityRecord other) {
        return one.competency() == other.competency()
                && one.claim().source().occasion().equals(other.claim().source().occasion());
    }

    private CapabilityRecord about(PersonId person, CapabilityRecord record) {
        Claim claim = record.claim();
        return claim.person().equals(person)
                ? record
                : sealing.apply(new Claim(
                        claim.id(),
                        person,
                        claim.competency(),
                        claim.shown(),
                        claim.strength(),
                        claim.source(),
                        claim.marking(),
                        claim.validity()));
    }
}
