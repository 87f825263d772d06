package org.okrreadiness.service.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.exchange.credential.StatusLists;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.verify.OwnLists;
import org.okrreadiness.service.records.verify.WithdrawnList;
import org.okrreadiness.testing.SampleRegister;

class WithdrawingTest {

    @TempDir
    private Path folder;

    private SampleRegister register;
    private Person ana;
    private CapabilityRecord record;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder);
        ana = register.register()
                .people()
                .save(new Person(
                        PersonId.random(),
                        "Ana Silva",
                        "PN-17",
                        "ana@example.org",
                        "",
                        Optional.empty(),
                        SampleRegister.consent(),
                        0));
        record = register.record(ana, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.SUPERVISED, 10);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Withdrawing withdrawing() {
        return register.desk().givingOut().withdrawn().withdrawing();
    }

    private OwnLists own() {
        return register.desk().givingOut().withdrawn().own();
    }

    private void refuses(RecordId id, String reason, String why) {
        assertThatThrownBy(() -> withdrawing().withdraw(id, reason))
                .isInstanceOfSatisfying(
                        ReadinessException.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("problem.withdraw." + why));
        assertThat(register.register().audit().latest(1)).isEmpty();
    }

    @Test
    void withdrawsForGoodWithAReasonTheAuditKeeps() {
        CapabilityRecord withdrawn = withdrawing().withdraw(record.id(), " The appeal was upheld ");
        assertThat(RecordSealing.isGenuine(withdrawn)).isTrue();
        assertThat(withdrawn.withdrawal().orElseThrow().reason()).isEqualTo("The appeal was upheld");
        assertThat(register.register().records().of(ana.id())).containsExactly(withdrawn);
        AuditLine line = register.register().audit().latest(1).get(0);
        assertThat(line.what()).isEqualTo(AuditLine.Action.REVOKED);
        assertThat(line.why()).isEqualTo("The appeal was upheld");
        assertThatThrownBy(() -> withdrawing().withdraw(record.id(), "Once more"))
                .isInstanceOf(ReadinessException.class);
        assertThat(register.register().audit().latest(10)).hasSize(1);
    }

    @Test
    void refusesAReasonThatSaysAboutWhomOrNothing() {
        refuses(record.id(), "  ", "no-reason");
        refuses(record.id(), "x".repeat(501), "reason-long");
        refuses(record.id(), "a\nb", "reason-long");
        refuses(record.id(), "ana silva cheated", "names");
        refuses(record.id(), "see PN-17", "names");
        refuses(record.id(), "asked by Ana@Example.org", "names");
        refuses(RecordId.random(), "a mistake", "unknown");
    }

    @Test
    void signsNothingWhileTheKeyIsLocked() {
        register.desk().givingOut().keys().protect("four words nobody would put together".toCharArray());
        register.desk().givingOut().keys().lock();
        assertThatThrownBy(() -> withdrawing().withdraw(record.id(), "a mistake"))
                .isInstanceOf(IssuerLockedException.class);
        assertThat(register.register().records().of(ana.id())).containsExactly(record);
    }

    @Test
    void writesAListOfWhatItWithdrewAndOnlyTheMarkOfWhoWasErased() {
        withdrawing().withdraw(record.id(), "The appeal was upheld");
        WithdrawnList list = onlyList();
        assertThat(list.count()).isEqualTo(1);
        assertThat(list.words()).singleElement().satisfies(said -> {
            assertThat(said.credential()).isEqualTo("urn:uuid:" + record.id());
            assertThat(said.reason()).isEqualTo("The appeal was upheld");
        });
        register.desk().keeping().erasure().erase(ana, "asked for it");
        WithdrawnList after = onlyList();
        assertThat(after.count()).isEqualTo(1);
        assertThat(after.words()).isEmpty();
        String text = new String(own().files().values().iterator().next());
        assertThat(text)
                .doesNotContain(
                        record.id().toString(), "appeal", "Ana", ana.id().toString());
    }

    private WithdrawnList onlyList() {
        List<byte[]> files = List.copyOf(own().files().values());
        assertThat(files).hasSize(1);
        return new StatusLists().read(files.get(0)).orElseThrow();
    }

    @Test
    void signsTheListsOfAnEarlierKeyWithTheOneInUse() {
        String earlier = register.desk().givingOut().keys().issuer().publicKey();
        withdrawing().withdraw(record.id(), "A mistake");
        register.desk().givingOut().keys().renew(IssuerKey.Reason.REPLACED);
        assertThat(own().files()).hasSize(2);
        WithdrawnList list = new StatusLists()
                .read(own().files().get(new ListName(earlier, 0).file()))
                .orElseThrow();
        assertThat(list.name()).isEqualTo(new ListName(earlier, 0).urn());
        assertThat(list.signer().key())
                .isEqualTo(register.desk().givingOut().keys().issuer().publicKey())
                .isNotEqualTo(earlier);
        assertThat(list.count()).isEqualTo(1);
    }

    @Test
    void refersToTheAddressWhereThereIsOne() {
        own().setAddress("https://example.org/records");
        assertThat(own().address()).contains("https://example.org/records/");
        assertThat(onlyList().name())
                .startsWith("https://example.org/records/withdrawn-")
                .endsWith("-0.json");
        own().setAddress(" ");
        assertThat(own().address()).isEmpty();
        for (String wrong : List.of("http://example.org/", "https://a b/", "file:///tmp", "https://x/?q=1")) {
            assertThatThrownBy(() -> own().setAddress(wrong)).isInstanceOf(ReadinessException.class);
        }
    }

    @Test
    void leavesTheRegisterSound() {
        withdrawing().withdraw(record.id(), "A mistake");
        Integrity.Found found = register.desk().keeping().integrity().check(ExportWatch.NONE);
        assertThat(found.isSound()).isTrue();
    }
}
