package org.okrreadiness.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That verifying is as strict as RFC 8032, and takes nothing the Java platform itself would not. */
class SignaturesTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The order of the group, by which a signature can be moved without becoming wrong for whoever does not look. */
    private static final BigInteger ORDER =
            BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private static final byte[] MESSAGE = "a message".getBytes(StandardCharsets.UTF_8);

    /** The first three tests of RFC 8032, 7.1: secret, public key, message, signature. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void signsAndVerifiesAsTheStandardDoes(String secret, String key, String message, String signature) {
        byte[] bytes = HEX.parseHex(message);
        assertThat(HEX.formatHex(Signatures.sign(Signatures.privateKey(HEX.parseHex(secret)), bytes)))
                .isEqualTo(signature);
        assertThat(Signatures.verifies(HEX.parseHex(key), bytes, HEX.parseHex(signature)))
                .isTrue();
    }

    @Test
    void refusesEverySignatureOfWhichOneBitWasChanged() {
        BareKeyPair pair = Signatures.newPair();
        byte[] signed = Signatures.sign(Signatures.privateKey(pair.privateKey()), MESSAGE);
        for (int bit = 0; bit < signed.length * 8; bit++) {
            byte[] changed = signed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Signatures.verifies(pair.publicKey(), MESSAGE, changed))
                    .as("bit %d", bit)
                    .isFalse();
        }
    }

    @Test
    void refusesASignatureThatWasMovedByTheOrderOfTheGroup() {
        BareKeyPair pair = Signatures.newPair();
        byte[] signed = Signatures.sign(Signatures.privateKey(pair.privateKey()), MESSAGE);
        assertThat(Signatures.verifies(pair.publicKey(), MESSAGE, signed)).isTrue();
        BigInteger moved = number(Arrays.copyOfRange(signed, 32, 64)).add(ORDER);
        byte[] malleable = signed.clone();
        System.arraycopy(littleEndian(moved), 0, malleable, 32, 32);
        assertThat(Signatures.verifies(pair.publicKey(), MESSAGE, malleable)).isFalse();
    }

    /**
     * Keys of small order verify signatures of any message that nobody made; among them points written in a way no key is. The last is one
     * whose first coordinate is zero with the sign of a negative one.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                "0100000000000000000000000000000000000000000000000000000000000080"
            })
    void refusesKeysOfSmallOrder(String key) {
        byte[] forged = new byte[64];
        for (String point : new String[] {key, "01" + "00".repeat(31), "00".repeat(32)}) {
            System.arraycopy(HEX.parseHex(point), 0, forged, 0, 32);
            for (int message = 0; message < 16; message++) {
                assertThat(Signatures.verifies(HEX.parseHex(key), new byte[] {(byte) message}, forged))
                        .isFalse();
            }
        }
    }

    @Test
    void refusesWhatIsNoKeyOrNoSignature() {
        BareKeyPair pair = Signatures.newPair();
        byte[] signed = Signatures.sign(Signatures.privateKey(pair.privateKey()), MESSAGE);
        assertThat(Signatures.verifies(new byte[31], MESSAGE, signed)).isFalse();
        assertThat(Signatures.verifies(new byte[0], MESSAGE, signed)).isFalse();
        assertThat(Signatures.verifies(pair.publicKey(), MESSAGE, Arrays.copyOf(signed, 63)))
                .isFalse();
        assertThat(Signatures.verifies(pair.publicKey(), MESSAGE, Arrays.copyOf(signed, 65)))
                .isFalse();
        byte[] noPoint = HEX.parseHex("02" + "00".repeat(30) + "7f");
        assertThat(Signatures.verifies(noPoint, MESSAGE, signed)).isFalse();
    }

    /** What the platform refuses is refused: honest ones, changed ones, and ones of torsion are held against it. */
    @Test
    void takesNothingThePlatformWouldRefuse() throws Exception {
        for (int turn = 0; turn < 60; turn++) {
            BareKeyPair pair = Signatures.newPair();
            byte[] message = {(byte) turn, 1, 2};
            byte[] signed = Signatures.sign(Signatures.privateKey(pair.privateKey()), message);
            byte[] key = pair.publicKey().clone();
            if (turn % 4 == 1) {
                signed[turn % 64] ^= 4;
            } else if (turn % 4 == 2) {
                key[turn % 32] ^= 16;
            } else if (turn % 4 == 3) {
                message[0]++;
            }
            boolean taken = Signatures.verifies(key, message, signed);
            assertThat(taken).as("turn %d", turn).isEqualTo(turn % 4 == 0);
            assertThat(!taken || platform(key, message, signed))
                    .as("turn %d", turn)
                    .isTrue();
        }
    }

    private static boolean platform(byte[] key, byte[] message, byte[] signed) throws Exception {
        byte[] encoded = HEX.parseHex("302a300506032b6570032100" + HEX.formatHex(key));
        PublicKey published = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(published);
        signature.update(message);
        return signature.verify(signed);
    }

    private static BigInteger number(byte[] littleEndian) {
        byte[] big = littleEndian.clone();
        for (int i = 0; i < big.length / 2; i++) {
            byte other = big[i];
            big[i] = big[big.length - 1 - i];
            big[big.length - 1 - i] = other;
        }
        return new BigInteger(1, big);
    }

    private static byte[] littleEndian(BigInteger number) {
        byte[] little = new byte[32];
        byte[] big = number.toByteArray();
        for (int i = 0; i < big.length && i < little.length; i++) {
            little[i] = big[big.length - 1 - i];
        }
        return little;
    }
}
