package org.okrreadiness.service.records.receive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.receive.Received.Sent;
import org.okrreadiness.service.records.verify.KnownIssuers;

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
        Outcome outcome = new Taking(basis).take(read(file, StopSignal.NEVER).entries());
        note(AuditLine.Action.ENTERED, outcome.people());
        note(AuditLine.Action.RECORDED, outcome.records());
        return outcome;
    }

    /**
     * Whose a file is, and what would become of everybody in it. Changes and signs nothing. Long work: run it in the background.
     *
     * @throws org.okrreadiness.service.ReadinessException as {@link #receive}
     */
    public Incoming look(Path file) {
        return look(file, StopSignal.NEVER);
    }

    /** @param stop ends the looking with a {@link org.okrreadiness.service.StoppedException} */
    public Incoming look(Path file, StopSignal stop) {
        Plan plan = read(file, stop);
        return new Incoming(
                plan.issuer().name(),
                plan.issuer().key().fingerprint(),
                plan.entries().stream().map(Entry::line).toList());
    }

    /** What a file comes to in this register. */
    private record Plan(KnownIssuers.Known issuer, List<Entry> entries) {}

    /**
     * What becomes of one of the people in a file.
     *
     * @param here who they are in the register; empty for who is not in it, or where that is not clear
     * @param fresh the records that are not there yet, as they were signed
     * @param known how many of theirs are
     */
    private record Entry(
            Sent sent, Incoming.Fate fate, Optional<Person> here, List<CapabilityRecord> fresh, int known) {

        Incoming.Line line() {
            return new Incoming.Line(sent.name(), fate, here.map(Person::name).orElse(""), fresh.size(), known);
        }
    }

    private Plan read(Path file, StopSignal stop) {
        files.requireSize(file);
        KnownIssuers.Known issuer = origin.requireSealed(file);
        stop.requireNot();
        List<Received> all = files.read(file, stop);
        origin.requireKnown(all, stop);
        Map<PersonId, List<Received>> byPerson = new LinkedHashMap<>();
        all.forEach(one -> byPerson.computeIfAbsent(one.person().id(), id -> new ArrayList<>())
                .add(one));
        Matching matching = new Matching(register.people());
        Map<Sent, Matching.Match> matches = new LinkedHashMap<>();
        for (List<Received> ofOne : byPerson.values()) {
            stop.requireNot();
            matches.put(sent(ofOne), matching.of(sent(ofOne)));
        }
        Map<PersonId, Long> asked = matches.values().stream()
                .flatMap(match -> match.person().stream())
                .collect(Collectors.groupingBy(Person::id, Collectors.counting()));
        List<Entry> entries = new ArrayList<>();
        for (List<Received> ofOne : byPerson.values()) {
            stop.requireNot();
            entries.add(entry(ofOne, matches.get(sent(ofOne)), asked));
        }
        return new Plan(issuer, entries);
    }

    /** @param asked how often each person of the register is meant by somebody in the file */
    private Entry entry(List<Received> ofOne, Matching.Match match, Map<PersonId, Long> asked) {
        Sent sent = sent(ofOne);
        // Two of one name there cannot both be the one of that name here.
        boolean isOnlyOne = match.person()
                .filter(one -> asked.get(one.id()) > 1 && !one.id().equals(sent.id()))
                .isEmpty();
        if (!match.isClear() || !isOnlyOne) {
            return new Entry(sent, Incoming.Fate.DOUBTFUL, Optional.empty(), List.of(), 0);
        }
        if (match.person().filter(one -> !one.basis().holds()).isPresent()) {
            return new Entry(sent, Incoming.Fate.WITHDRAWN, match.person(), List.of(), 0);
        }
        List<CapabilityRecord> fresh = fresh(match.person(), ofOne);
        Incoming.Fate fate = match.person()
                .map(one -> one.id().equals(sent.id()) ? Incoming.Fate.KNOWN : Incoming.Fate.MATCHED)
                .orElse(Incoming.Fate.NEW);
        return new Entry(sent, fate, match.person(), fresh, ofOne.size() - fresh.size());
    }

    private List<CapabilityRecord> fresh(Optional<Person> person, List<Received> ofOne) {
        List<CapabilityRecord> here =
                person.map(one -> register.records().of(one.id())).orElse(List.of());
        return ofOne.stream()
                .map(Received::record)
                .filter(record -> here.stream().noneMatch(held -> isSame(held, record)))
                .filter(record -> register.records().find(record.id()).isEmpty())
                .toList();
    }

    private void note(AuditLine.Action what, int count) {
        if (count > 0) {
            register.audit().add(new AuditLine(clock.instant(), account, what, count, ""));
        }
    }

    /** One file on its way in: looked at whole, so that who is in it twice is seen, and then kept at once. */
    private final class Taking {

        private final Basis basis;
        private final List<Person> entered = new ArrayList<>();
        private final List<CapabilityRecord> fresh = new ArrayList<>();

        Taking(Basis basis) {
            this.basis = basis;
        }

        Outcome take(List<Entry> entries) {
            int all = 0;
            for (Entry entry : entries) {
                if (entry.fate().isTakenIn()) {
                    all += entry.fresh().size() + entry.known();
                    PersonId id =
                            entry.here().orElseGet(() -> entered(entry.sent())).id();
                    entry.fresh().forEach(record -> fresh.add(about(id, record)));
                }
            }
            register.people().saveAll(entered);
            int added = register.records().add(fresh);
            return new Outcome(
                    added,
                    all - added,
                    entered.size(),
                    named(entries, Incoming.Fate.WITHDRAWN),
                    named(entries, Incoming.Fate.DOUBTFUL));
        }

        private List<String> named(List<Entry> entries, Incoming.Fate fate) {
            return entries.stream()
                    .filter(entry -> entry.fate() == fate)
                    .map(entry -> entry.sent().name())
                    .toList();
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
