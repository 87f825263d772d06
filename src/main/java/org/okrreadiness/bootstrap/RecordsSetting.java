package org.okrreadiness.bootstrap;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.capability.ClaimRule;
import org.okrreadiness.capability.ValidityPolicy;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.exchange.credential.StatusLists;
import org.okrreadiness.exchange.records.JsonRecordFiles;
import org.okrreadiness.exchange.table.TableFiles;
import org.okrreadiness.exchange.verify.JsonIssuerCards;
import org.okrreadiness.exchange.verify.Readers;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.certificate.CertificateExporter;
import org.okrreadiness.export.credential.CredentialExporter;
import org.okrreadiness.export.records.CsvRecords;
import org.okrreadiness.export.records.JsonRecords;
import org.okrreadiness.export.records.XlsxRecords;
import org.okrreadiness.export.xapi.XapiExporter;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.records.Copying;
import org.okrreadiness.service.records.Erasure;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.Integrity;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.MarkedEntering;
import org.okrreadiness.service.records.OwnFollowUps;
import org.okrreadiness.service.records.OwnSittings;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.Recording;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.Retention;
import org.okrreadiness.service.records.Withdrawing;
import org.okrreadiness.service.records.desk.Checking;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.export.Exporting;
import org.okrreadiness.service.records.export.RecordExporter;
import org.okrreadiness.service.records.people.PeopleImport;
import org.okrreadiness.service.records.receive.Origin;
import org.okrreadiness.service.records.receive.Receiving;
import org.okrreadiness.service.records.verify.AcceptedIssuers;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.service.records.verify.KnownIssuers;
import org.okrreadiness.service.records.verify.KnownLists;
import org.okrreadiness.service.records.verify.ListFormat;
import org.okrreadiness.service.records.verify.Lists;
import org.okrreadiness.service.records.verify.OwnLists;
import org.okrreadiness.service.records.verify.Verification;
import org.okrreadiness.storage.DataFolder;
import org.okrreadiness.storage.register.JdbcRegister;
import org.okrreadiness.storage.register.NotedIssuers;

/**
 * Sets the desk of whoever looks after records, for the program and for its pictures.
 *
 * @param keys with which records are signed
 * @param clock with the zone in which days are counted
 * @param account who does it, for the audit
 */
public record RecordsSetting(IssuerKeys keys, Messages messages, Clock clock, String account) {

    /** By whoever runs the program. */
    RecordsSetting(IssuerKeys keys, Messages messages) {
        this(keys, messages, Clock.systemDefaultZone(), thisAccount());
    }

    /** The account of whoever started this program. */
    static String thisAccount() {
        return System.getProperty("user.name", "");
    }

    /** The register in the folder, or the shared one at an address. */
    static Register register(DataFolder data, Optional<String> database) {
        return database.<Register>map(JdbcRegister::shared).orElseGet(data::register);
    }

    RecordsDesk desk(Register register, Workplace workplace) {
        OwnSittings own =
                new OwnSittings(workplace.sittings(), workplace.verdicts(), workplace.feedbacks(), clock.getZone());
        return desk(
                register,
                own,
                () -> new OwnFollowUps(workplace.sittings(), workplace.feedbacks(), workplace.followUps()),
                workplace.keeper());
    }

    /**
     * @param own the sittings that can be taken over
     * @param followedUps what was told some weeks after them
     * @param keeper deletes what else there is of somebody who is erased
     */
    public RecordsDesk desk(Register register, OwnSittings own, Supplier<FollowedUps> followedUps, DataKeeper keeper) {
        RecordsDesk.GivingOut givingOut = givingOut(register, followedUps);
        Recording recording = recording(register);
        return new RecordsDesk(
                register,
                new RecordsDesk.Entering(
                        own,
                        recording,
                        new MarkedEntering(register, recording),
                        new PeopleImport(register, new TableFiles(), clock),
                        receiving(register, givingOut)),
                givingOut,
                new RecordsDesk.Keeping(
                        new Erasure(register, keeper, clock, account),
                        new Retention(register, clock, account),
                        new Copying(clock, account),
                        new Integrity(register, clock, account)),
                followedUps);
    }

    private Recording recording(Register register) {
        return new Recording(register, new ClaimRule(ValidityPolicy.USUAL), this::sealed, clock, account);
    }

    private CapabilityRecord sealed(Claim claim) {
        return RecordSealing.seal(claim, keys.seal(), clock.instant());
    }

    private Receiving receiving(Register register, RecordsDesk.GivingOut givingOut) {
        Origin origin = new Origin(givingOut.verification(), givingOut.issuers());
        return new Receiving(register, new JsonRecordFiles(), origin, this::sealed, clock, account);
    }

    private RecordsDesk.GivingOut givingOut(Register register, Supplier<FollowedUps> followedUps) {
        KnownIssuers issuers = new KnownIssuers(keys, new NotedIssuers(register.notes()), new JsonIssuerCards());
        ListFormat format = new StatusLists();
        OwnLists own = new OwnLists(register, keys, format, clock);
        KnownLists lists = new KnownLists(register.passedLists(), format, issuers, own);
        return new RecordsDesk.GivingOut(
                keys,
                new Exporting(register, exporters(), own::address, followedUps, clock),
                new Verification(Readers.ALL, issuers, lists, clock),
                issuers,
                new RecordsDesk.Withdrawn(new Withdrawing(register, keys, clock, account), own, lists, format));
    }

    /** Checks without a register, which has the list of those one relies on: only one's own signatures are known. */
    public Checking.Alone ownVerification() {
        AcceptedIssuers nobody = new AcceptedIssuers() {
            @Override
            public List<IssuerCard> all() {
                return List.of();
            }

            @Override
            public void accept(IssuerCard card) {
                throw new IllegalStateException("There is no list to put anybody on");
            }

            @Override
            public void replace(IssuerCard earlier, IssuerCard card) {
                throw new IllegalStateException("There is no list to put anybody on");
            }

            @Override
            public void forget(String publicKey) {
                throw new IllegalStateException("There is no list to take anybody from");
            }
        };
        return new Checking.Alone(
                new Verification(Readers.ALL, new KnownIssuers(keys, nobody, new JsonIssuerCards()), Lists.NONE, clock),
                new StatusLists());
    }

    private List<RecordExporter> exporters() {
        return List.of(
                new CsvRecords(messages),
                new XlsxRecords(messages),
                new JsonRecords(messages),
                new CertificateExporter(messages, Paper.usual(Locale.getDefault(Locale.Category.FORMAT))),
                new CredentialExporter(messages),
                new XapiExporter(messages));
    }
}
