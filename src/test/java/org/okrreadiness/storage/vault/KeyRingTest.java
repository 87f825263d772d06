package org.okrreadiness.storage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.trainer.TrainerIdentity;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.service.trainer.TrainerWorkspaces;
import org.okrreadiness.service.trainer.WrongPassphraseException;

class KeyRingTest {

    private static final byte[] INFO = "submission".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECRET = HexFormat.of().parseHex("00112233445566778899aabbccddeeff");

    @TempDir
    Path data;

    private record Sealed(byte[] encapsulation, byte[] bytes) {}

    @Test
    void makesAPairOnFirstUseWhosePublicHalvesNeedNoPassphrase() {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            assertThat(Vaults.in(data).identity()).isEmpty();
            TrainerIdentity made = workspace.keys().current();

            assertThat(workspace.keys().current()).isEqualTo(made);
            assertThat(Vaults.in(data).identity()).contains(made);
            assertThat(made.fingerprint()).matches("([0-9a-f]{4}-){7}[0-9a-f]{4}");
        }
    }

    @Test
    void signsWhatJavaItselfVerifies() throws Exception {
        byte[] message = "a pack".getBytes(StandardCharsets.US_ASCII);
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            byte[] signed = workspace.keys().sign(message);

            String encoded =
                    "302a300506032b6570032100" + workspace.keys().current().signing();
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(encoded))));
            signature.update(message);
            assertThat(signature.verify(signed)).isTrue();
        }
    }

    @Test
    void opensWhatWasSealedToItForThatPurposeOnly() throws Exception {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            Sealed sealed = seal(workspace.keys().current().openingKey());

            assertThat(workspace.keys().open(INFO, sealed.encapsulation(), sealed.bytes()))
                    .contains(SECRET);
            assertThat(workspace.keys().open(new byte[1], sealed.encapsulation(), sealed.bytes()))
                    .isEmpty();
            assertThat(workspace.keys().open(INFO, new byte[32], sealed.bytes()))
                    .isEmpty();
            assertThat(workspace.keys().open(INFO, new byte[0], new byte[0])).isEmpty();
        }
    }

    @Test
    void opensWithAnEarlierPairAndSignsWithTheLast() throws Exception {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            TrainerIdentity first = workspace.keys().current();
            Sealed sealed = seal(first.openingKey());
            TrainerIdentity second = workspace.keys().renew();

            assertThat(workspace.keys().current()).isEqualTo(second).isNotEqualTo(first);
            assertThat(workspace.keys().all()).hasSize(2);
            assertThat(workspace.keys().all().get(1).retiredAt()).contains(Vaults.CLOCK.instant());
            assertThat(workspace.keys().open(INFO, sealed.encapsulation(), sealed.bytes()))
                    .contains(SECRET);
        }
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            assertThat(workspace.keys().all()).hasSize(2);
        }
    }

    @Test
    void goesToAnotherMachineUnderTheRecoveryPhrase(@TempDir Path other) throws Exception {
        TrainerWorkspaces.Created here = Vaults.in(data).create(Vaults.passphrase());
        here.workspace().keys().current();
        TrainerIdentity identity = here.workspace().keys().renew();
        Path file = data.resolve("keys.okr-keys");
        here.workspace().keys().exportTo(file, Vaults.typed(here.recoveryWords()));
        Sealed sealed = seal(identity.openingKey());

        try (TrainerWorkspace there = Vaults.create(other)) {
            TrainerIdentity own = there.keys().current();
            assertThat(there.keys()
                            .importFrom(file, Vaults.typed(here.recoveryWords()))
                            .signing())
                    .isEqualTo(identity.signing());
            there.keys().importFrom(file, Vaults.typed(here.recoveryWords()));

            assertThat(there.keys().current().signing()).isEqualTo(identity.signing());
            assertThat(there.keys().all())
                    .hasSize(3)
                    .filteredOn(TrainerIdentity::isCurrent)
                    .hasSize(1);
            assertThat(there.keys().all()).extracting(TrainerIdentity::signing).contains(own.signing());
            assertThat(there.keys().open(INFO, sealed.encapsulation(), sealed.bytes()))
                    .contains(SECRET);
        }
    }

    @Test
    void exportsAndImportsUnderTheRightPhraseOnly(@TempDir Path other) throws Exception {
        TrainerWorkspaces.Created here = Vaults.in(data).create(Vaults.passphrase());
        here.workspace().keys().current();
        TrainerWorkspaces.Created there = Vaults.in(other).create(Vaults.passphrase());
        Path file = data.resolve("keys.okr-keys");

        assertThatThrownBy(() -> here.workspace().keys().exportTo(file, Vaults.typed(there.recoveryWords())))
                .isInstanceOf(WrongPassphraseException.class);
        assertThat(file).doesNotExist();

        here.workspace().keys().exportTo(file, Vaults.typed(here.recoveryWords()));
        assertThatThrownBy(() -> there.workspace().keys().importFrom(file, Vaults.typed(there.recoveryWords())))
                .isInstanceOf(WrongPassphraseException.class);
        assertThat(there.workspace().keys().all()).isEmpty();
    }

    @Test
    void takesNoExportThatIsNotAsItWasWritten() throws Exception {
        TrainerWorkspaces.Created here = Vaults.in(data).create(Vaults.passphrase());
        here.workspace().keys().current();
        Path file = data.resolve("keys.okr-keys");
        here.workspace().keys().exportTo(file, Vaults.typed(here.recoveryWords()));
        byte[] whole = Files.readAllBytes(file);
        List<String> words = here.recoveryWords();
        for (int at = 0; at < whole.length; at += 3) {
            byte[] changed = whole.clone();
            changed[at] ^= 2;
            Files.write(file, changed);
            assertThatThrownBy(() -> here.workspace().keys().importFrom(file, Vaults.typed(words)))
                    .isInstanceOf(org.okrreadiness.service.ReadinessException.class);
            Files.write(file, Arrays.copyOf(whole, at));
            assertThatThrownBy(() -> here.workspace().keys().importFrom(file, Vaults.typed(words)))
                    .isInstanceOf(UnreadableInputException.class);
        }
    }

    private static Sealed seal(byte[] publicKey) throws Exception {
        HPKE hpke = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        HPKEContextWithEncapsulation context = hpke.setupBaseS(hpke.deserializePublicKey(publicKey), INFO);
        byte[] bytes = context.seal(new byte[0], SECRET);
        return new Sealed(context.getEncapsulation(), bytes);
    }
}
