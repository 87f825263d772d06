package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.exchange.verify.JsonIssuerCards;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.Issuer;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.IssuerLockedException;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.NoteStore;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.service.records.verify.IssuerStanding;
import org.okrreadiness.service.records.verify.KnownIssuers;
import org.okrreadiness.service.trainer.WrongPassphraseException;

class IssuerFileTest {

    private static final byte[] MESSAGE = {1, 2, 3};
    private static final char[] PASSPHRASE = "blue harbour at seven".toCharArray();

    @TempDir
    Path data;

    private IssuerFile open() {
        return open(data);
    }

    private static IssuerFile open(Path data) {
        return new IssuerFile(
                data, "Harbour School", Clock.fixed(Instant.parse("2026-11-01T08:00:00.5Z"), ZoneOffset.UTC));
    }

    private Path file() {
        return data.resolve("register/issuer.json");
    }

    private static boolean verifies(Issuer issuer, byte[] signature) {
        return Signatures.verifies(HexFormat.of().parseHex(issuer.publicKey()), MESSAGE, signature);
    }

    @Test
    void makesAPairWhenItIsFirstNeededAndKeepsIt() throws IOException {
        assertThat(file()).doesNotExist();
        Issuer issuer = open().issuer();
        assertThat(issuer.name()).isEqualTo("Harbour School");
        assertThat(open().issuer()).isEqualTo(issuer);
        assertThat(verifies(issuer, open().seal().sign(MESSAGE))).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void signsUnderAnotherName() {
        open().rename(" School by the harbour ");
        assertThat(open().seal().issuer().name()).isEqualTo("School by the harbour");
        assertThatThrownBy(() -> open().rename(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheOldPublicKeyListedWhenItIsRenewed() {
        IssuerFile keys = open();
        String first = keys.issuer().publicKey();
        String second = keys.renew(IssuerKey.Reason.REPLACED).publicKey();
        String third = keys.renew(IssuerKey.Reason.STOLEN).publicKey();
        assertThat(open().all()).extracting(IssuerKey::publicKey).containsExactly(third, second, first);
        assertThat(open().all().get(0).retired()).isEmpty();
        assertThat(open().all().get(1).isStolen()).isTrue();
        assertThat(open().all().get(2).isStolen()).isFalse();
        assertThat(verifies(open().issuer(), open().seal().sign(MESSAGE))).isTrue();
    }

    @Test
    void signsOnlyWithThePassphraseThatProtectsIt() throws IOException {
        IssuerFile keys = open();
        Issuer issuer = keys.issuer();
        keys.protect(PASSPHRASE);
        assertThat(keys.isLocked()).isFalse();
        assertThat(verifies(issuer, keys.seal().sign(MESSAGE))).isTrue();
        assertThat(Files.readString(file())).contains("argon2id").contains("\"secret\":\"\"");

        IssuerFile again = open();
        assertThat(again.isLocked()).isTrue();
        assertThat(again.issuer()).isEqualTo(issuer);
        assertThatThrownBy(again::seal).isInstanceOf(IssuerLockedException.class);
        assertThatThrownBy(() -> again.unlock("blue harbor".toCharArray()))
                .isInstanceOf(WrongPassphraseException.class);
        again.unlock(PASSPHRASE);
        assertThat(verifies(issuer, again.seal().sign(MESSAGE))).isTrue();
        again.lock();
        assertThatThrownBy(again::unprotect).isInstanceOf(IssuerLockedException.class);
        again.unlock(PASSPHRASE);
        again.unprotect();
        assertThat(verifies(issuer, open().seal().sign(MESSAGE))).isTrue();
    }

    @Test
    void canBeRenewedWhenThePassphraseIsLost() {
        open().protect(PASSPHRASE);
        IssuerFile keys = open();
        keys.renew(IssuerKey.Reason.REPLACED);
        assertThat(keys.isProtected()).isFalse();
        assertThat(verifies(keys.issuer(), keys.seal().sign(MESSAGE))).isTrue();
    }

    @Test
    void neverShowsThePrivateHalf() throws IOException {
        IssuerSeal seal = open().seal();
        String secret = Files.readString(file()).replaceAll("(?s).*\"secret\":\"([0-9a-f]{64})\".*", "$1");
        assertThat(secret).hasSize(64);
        assertThat(seal.toString()).doesNotContain(secret);
        assertThat(IssuerJson.read(file()).orElseThrow().toString()).doesNotContain(secret);
    }

    @Test
    void neverWritesOverAFileThatIsDamagedOrNewer() throws IOException {
        open().issuer();
        byte[] good = Files.readAllBytes(file());
        for (int at = 0; at < good.length; at += 3) {
            byte[] damaged = good.clone();
            damaged[at] ^= 1;
            Files.write(file(), damaged);
            assertThatThrownBy(() -> open().rename("Other"))
                    .isInstanceOfAny(UnreadableInputException.class, NewerDataException.class);
            assertThat(file()).hasBinaryContent(damaged);
        }
        Files.writeString(file(), "{\"format\":2}");
        assertThatThrownBy(() -> open().issuer()).isInstanceOf(NewerDataException.class);
    }

    @Test
    void isKnownToOthersByItsCard(@TempDir Path elsewhere) {
        NotedIssuers noted = new NotedIssuers(new Notes());
        KnownIssuers school = known(open(), noted);
        KnownIssuers employer = known(open(elsewhere), noted);
        String key = open().issuer().publicKey();
        assertThat(employer.find(key)).isEmpty();
        byte[] card = school.ownCard(Instant.parse("2026-11-02T08:00:00Z"));
        IssuerCard read = employer.read(card);
        assertThat(read.current().fingerprint()).isEqualTo(open().all().get(0).fingerprint());
        employer.accept(read);
        assertThat(employer.find(key).orElseThrow().standing()).isEqualTo(IssuerStanding.ACCEPTED);

        open().renew(IssuerKey.Reason.STOLEN);
        IssuerCard later = employer.read(school.ownCard(Instant.parse("2026-11-03T08:00:00Z")));
        assertThat(employer.saysItFollows(later)).contains(read);
        employer.acceptInPlaceOf(read, later);
        assertThat(employer.accepted()).hasSize(1);
        assertThat(employer.find(key).orElseThrow().standing()).isEqualTo(IssuerStanding.STOLEN);
        assertThat(school.find(open().issuer().publicKey()).orElseThrow().standing())
                .isEqualTo(IssuerStanding.OWN);
        employer.forget(employer.accepted().get(0));
        assertThat(employer.find(key)).isEmpty();
    }

    @Test
    void refusesACardWithAnyByteChanged() {
        byte[] card = known(open(), new NotedIssuers(new Notes())).ownCard(Instant.parse("2026-11-02T08:00:00Z"));
        JsonIssuerCards format = new JsonIssuerCards();
        for (int at = 0; at < card.length; at++) {
            byte[] changed = card.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> format.read(changed)).isInstanceOf(UnreadableInputException.class);
        }
    }

    @Test
    void letsNobodyTakeAnIssuersPlaceByListingTheirKey(@TempDir Path elsewhere) {
        NotedIssuers noted = new NotedIssuers(new Notes());
        IssuerKey victim = open().all().get(0);
        noted.accept(new IssuerCard("Harbour School", List.of(victim), Instant.EPOCH));
        IssuerKey own = new IssuerKey("ab".repeat(32), Instant.EPOCH, Optional.empty());
        IssuerKey taken = victim.retired(Instant.EPOCH, IssuerKey.Reason.STOLEN);
        noted.accept(new IssuerCard("Other", List.of(own, taken), Instant.EPOCH));
        assertThat(noted.all()).extracting(IssuerCard::name).containsExactly("Harbour School", "Other");
        KnownIssuers employer = known(open(elsewhere), noted);
        assertThat(employer.find(victim.publicKey()).orElseThrow().name()).isEqualTo("Harbour School");
        assertThat(employer.find(victim.publicKey()).orElseThrow().standing()).isEqualTo(IssuerStanding.ACCEPTED);
    }

    private static KnownIssuers known(IssuerFile keys, NotedIssuers noted) {
        return new KnownIssuers(keys, noted, new JsonIssuerCards());
    }

    private static final class Notes implements NoteStore {

        private final Map<String, String> notes = new HashMap<>();

        @Override
        public Optional<String> find(String key) {
            return Optional.ofNullable(notes.get(key));
        }

        @Override
        public void put(String key, String text) {
            notes.put(key, text);
        }
    }
}
