package org.okrreadiness.testing;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.bootstrap.RecordsSetting;
import org.okrreadiness.capability.ClaimRule;
import org.okrreadiness.capability.ValidityPolicy;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.FeedbackStore;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Verdicts;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.OwnSittings;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.storage.register.JdbcRegister;

/** A real register in a folder with a desk on it, whose keys are gone with it. Its days are those of this machine, as the register's are. */
public final class SampleRegister implements AutoCloseable {

    /** Read once: it takes long. */
    private static final Assessment SAT = Cases.assessment();

    public static final String ISSUER = "Harbour Academy";
    public static final Clock CLOCK = Clock.systemDefaultZone();

    private final Register register;
    private final IssuerKeysInMemory keys = new IssuerKeysInMemory(ISSUER, TravelKeys.JOHANNA.issuerPair(), CLOCK);
    private final RecordsDesk desk;
    private FollowedUps followedUps = FollowedUps.NONE;
    private final List<String> forgotten = new ArrayList<>();

    public SampleRegister(Path folder) {
        this(folder, 0);
    }

    /** @param sittings so many people handed in the sample assessment in the data folder */
    public SampleRegister(Path folder, int sittings) {
        this.register = JdbcRegister.inFolder(folder);
        this.desk = setting().desk(register, own(sittings), () -> followedUps, keeper());
    }

    private static OwnSittings own(int people) {
        FixedAssessments assessments = FixedAssessments.shipped(SAT);
        Sittings sittings = SampleStudies.sittings(SAT, people, CLOCK);
        FeedbackStore none = new FeedbackStore() {
            @Override
            public void keep(AttemptId attempt, long edition, byte[] pack) {
                throw new UnsupportedOperationException("Nobody tells anything here");
            }

            @Override
            public List<byte[]> all(AttemptId attempt) {
                return List.of();
            }

            @Override
            public Map<AttemptId, Long> latest() {
                return Map.of();
            }
        };
        // What takes feedback in is not needed where there is none.
        Feedbacks feedbacks = new Feedbacks(null, null, none, null);
        return new OwnSittings(sittings, new Verdicts(sittings, assessments, CLOCK), feedbacks, CLOCK.getZone());
    }

    /** Remembers who was forgotten. */
    private DataKeeper keeper() {
        return (DataKeeper) Proxy.newProxyInstance(
                DataKeeper.class.getClassLoader(), new Class<?>[] {DataKeeper.class}, (proxy, method, given) -> {
                    forgotten.add(String.valueOf(given[0]));
                    return new DataKeeper.Forgotten(2, 0, 3, 0);
                });
    }

    /** From now on this is what was told after sittings. */
    public void followUp(FollowedUps told) {
        followedUps = told;
    }

    public RecordsDesk desk() {
        return desk;
    }

    public Register register() {
        return register;
    }

    public RecordsDesks desks() {
        return new RecordsDesks(() -> desk, setting()::ownVerification);
    }

    /** A register that does not answer, at a place that has keys. */
    public RecordsDesks closed(ReadinessException because) {
        return new RecordsDesks(
                () -> {
                    throw because;
                },
                setting()::ownVerification);
    }

    private RecordsSetting setting() {
        return new RecordsSetting(keys, new Messages(Locale.ENGLISH), CLOCK, "records-office");
    }

    /** Names under which sittings were deleted. */
    public List<String> forgotten() {
        return forgotten;
    }

    public static Basis consent() {
        return Basis.of(Ground.CONSENT, LocalDate.now(CLOCK).minusDays(400), "form 12");
    }

    public Person person(String name, String unit, String role) {
        Optional<RoleId> in = role.isEmpty() ? Optional.empty() : Optional.of(new RoleId(role));
        return register.people().save(new Person(PersonId.random(), name, "", "", unit, in, consent(), 0));
    }

    /** Adds a genuine record from a sealed sitting so many days ago. */
    public CapabilityRecord record(
            Person person, Competency competency, Shown shown, EvidenceStrength strength, int daysAgo) {
        CapabilityRecord record = signed(person.id(), competency, shown, strength, daysAgo);
        register.records().add(List.of(record));
        return record;
    }

    public CapabilityRecord signed(
            PersonId person, Competency competency, Shown shown, EvidenceStrength strength, int daysAgo) {
        LocalDate on = LocalDate.now(CLOCK).minusDays(daysAgo);
        Claim claim = new Claim(
                RecordId.random(),
                person,
                competency,
                shown,
                strength,
                new Source(
                        SAT.ref(),
                        SAT.about().title(),
                        new ScorerVersions("0.4", "1", "1.0", "usual@1"),
                        Conditions.SEALED,
                        UUID.randomUUID()),
                Marking.byScorer(),
                new ClaimRule(ValidityPolicy.USUAL).validity(strength, on));
        return RecordSealing.seal(claim, keys.seal(), CLOCK.instant());
    }

    @Override
    public void close() {
        register.close();
    }
}
