package org.okrreadiness.exchange.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.exchange.credential.QrText;
import org.okrreadiness.export.certificate.QrPicture;
import org.okrreadiness.export.credential.AchievementCredential;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.service.records.verify.Verification;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;
import org.okrreadiness.testing.SampleVerification;

class ReadersTest {

    private static final String PROOF = "{\"type\":\"DataIntegrityProof\",\"cryptosuite\":\"eddsa-rdfc-2022\","
            + "\"proofPurpose\":\"assertionMethod\",\"proofValue\":\"z1\","
            + "\"verificationMethod\":\"did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2\"}";

    private final SampleIssuer school = SampleIssuer.school();
    private final Person maya = SampleRecords.maya();
    private final Verification own = SampleVerification.of(school, SampleRecords.ACHIEVED.plusDays(30));
    private final AchievementCredential credential =
            new AchievementCredential(new Messages(Locale.ENGLISH), school, SampleRecords.ISSUED, false);

    private Verdict verdict(byte[] bytes) {
        return own.of(new Offered(bytes, Optional.empty()));
    }

    private byte[] code(Person person) {
        return QrPicture.png(
                QrText.write(person.name(), SampleRecords.of(person, school), school, SampleRecords.ISSUED));
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in =
                ReadersTest.class.getResourceAsStream("/org/okrreadiness/exchange/credential/samples/" + name)) {
            return in.readAllBytes();
        }
    }

    /** The samples of the standard's own validator, with the reason why this program does not vouch for each. */
    @ParameterizedTest
    @CsvSource({
        "simple.jwt,verify.not-ours.suite",
        "simple-jwt.svg,verify.not-ours.suite",
        "simple-jwt.png,verify.not-ours.suite",
        "velocity.jwt,verify.not-ours.suite",
        "simple-eddsa-2022.json,verify.not-ours.suite",
        "credential-status-revoked.json,verify.not-ours.suite",
        "simple-noproof.json,verify.not-ours.unsigned",
        "complete.json,verify.not-ours.vocabulary",
        "simple-err-issuer.json,verify.not-ours.issuer",
        "simple-err-proof-method.json,verify.not-ours.key",
        "simple-err-proof-method-no-scheme.json,verify.not-ours.key",
        "simple-err-proof-method-unknown-scheme.json,verify.not-ours.key",
        "simple-err-proof-method-unknown-did-method.json,verify.not-ours.key"
    })
    void saysWhyItCannotVouchForASample(String name, String why) throws IOException {
        Verdict.NotOurs verdict = (Verdict.NotOurs) verdict(sample(name));
        assertThat(verdict.why().key()).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simple-err-context.json",
                "simple-err-type.json",
                "simple-err-proof-value.json",
                "simple-err-issuer-type.json",
                "simple-err-evidence-type.json",
                "simple-err-credential-subject-type.json",
                "simple-err-credential-subject-result-type.json"
            })
    void findsThatASampleIsNotWhatWasSigned(String name) throws IOException {
        assertThat(verdict(sample(name))).isInstanceOf(Verdict.Changed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simple.json",
                "simple.1ob",
                "simple-json.png",
                "simple-json.svg",
                "simple-multiple-proofs.json",
                "simple-did-web-method.json"
            })
    void findsASampleAsItWasSignedByAnIssuerNobodyKnows(String name) throws IOException {
        Verdict.UnknownIssuer verdict = (Verdict.UnknownIssuer) verdict(sample(name));
        assertThat(verdict.expiredSince()).isEmpty();
        assertThat(verdict.statement().said().get(0).title()).isNotBlank();
    }

    @Test
    void saysSinceWhenASampleHasExpired() throws IOException {
        Verdict.UnknownIssuer verdict = (Verdict.UnknownIssuer) verdict(sample("simple-err-expired.json"));
        assertThat(verdict.expiredSince()).isPresent();
    }

    @Test
    void readsACredentialOutOfAnImage() {
        byte[] json = credential.withProof(maya, SampleRecords.writing(maya, school));
        Verdict.Genuine baked = (Verdict.Genuine) verdict(baked(code(maya), json));
        assertThat(baked.statement().form()).isEqualTo(Statement.Form.IMAGE);
        assertThat(baked.statement().said()).hasSize(1);
        json[json.length - 20] ^= 1;
        assertThat(verdict(baked(code(maya), json))).isInstanceOf(Verdict.Changed.class);
        String jwt = new String(credential.asJwt(maya, SampleRecords.writing(maya, school)), StandardCharsets.US_ASCII);
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\">"
                + "<o:credential verify=\"" + jwt + "\"/></svg>";
        assertThat(verdict(svg.getBytes(StandardCharsets.UTF_8)).isGood()).isTrue();
    }

    /** With a text chunk after the header, as the Open Badges standard bakes them. */
    private static byte[] baked(byte[] png, byte[] credential) {
        int header = 8 + 25;
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes("iTXtopenbadgecredential\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(credential);
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        return ByteBuffer.allocate(png.length + chunk.size() + 8)
                .put(png, 0, header)
                .putInt(chunk.size() - 4)
                .put(chunk.toByteArray())
                .putInt((int) sum.getValue())
                .put(png, header, png.length - header)
                .array();
    }

    @Test
    void readsACodeOutOfAPhotograph() throws IOException {
        BufferedImage code = ImageIO.read(new ByteArrayInputStream(code(maya)));
        BufferedImage photo = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var drawing = photo.createGraphics();
        drawing.setColor(new Color(225, 220, 210));
        drawing.fillRect(0, 0, 1600, 1200);
        drawing.rotate(0.12, 800, 600);
        drawing.drawImage(code, 420, 260, 720, 720, null);
        drawing.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpg", jpeg);
        Verdict.Genuine genuine = (Verdict.Genuine) verdict(jpeg.toByteArray());
        assertThat(genuine.statement().about().name()).contains(maya.name());
    }

    @Test
    void saysThatAPictureHasNoCode() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", png);
        assertThat(((Verdict.NotOurs) verdict(png.toByteArray())).why().key()).isEqualTo("verify.not-ours.picture");
    }

    @Test
    void doesNotUnpackAPictureThatClaimsToBeHuge() {
        byte[] png = code(maya);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(verdict(png)).isInstanceOf(Verdict.NotOurs.class));
    }

    @Test
    void readsNoEntitiesOutOfAnSvg() {
        String svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\">"
                + "<o:credential>&x;</o:credential></svg>";
        assertThat(verdict(svg.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Verdict.NotOurs.class);
    }

    /** Nameless things that all point at one another make the sorting of statements take for ever, were there no limit. */
    @Test
    void endsWhereSortingWouldTakeForEver() {
        StringBuilder relations = new StringBuilder();
        for (int from = 0; from < 24; from++) {
            for (int to = 0; to < 24; to++) {
                relations
                        .append(",{\"id\":\"_:n")
                        .append(from)
                        .append("\",\"type\":[\"Profile\"],\"parentOrg\":{\"id\":\"_:n")
                        .append(to)
                        .append("\",\"type\":[\"Profile\"]}}");
            }
        }
        String poison = "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\","
                + "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"],\"type\":[\"VerifiableCredential\"],"
                + "\"credentialSubject\":[" + relations.substring(1) + "],\"proof\":[" + PROOF + "]}";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(
                                verdict(poison.getBytes(StandardCharsets.UTF_8)).isGood())
                        .isFalse());
    }

    @Test
    void endsWhereThereIsMuchToRead() {
        String one =
                "{\"type\":[\"Profile\"],\"name\":\"A\",\"parentOrg\":{\"id\":\"urn:a:b\",\"type\":[\"Profile\"]}}";
        String much = "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\","
                + "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"],\"type\":[\"VerifiableCredential\"],"
                + "\"credentialSubject\":[" + one + ("," + one).repeat(1_000) + "],\"proof\":[" + PROOF
                + ("," + PROOF).repeat(3)
                + "]}";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(verdict(much.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Verdict.Changed.class));
        String proofs = much.replace(PROOF + "]", PROOF + "," + PROOF + "]");
        assertThat(((Verdict.NotOurs) verdict(proofs.getBytes(StandardCharsets.UTF_8)))
                        .why()
                        .key())
                .isEqualTo("verify.not-ours.proofs");
    }

    @Test
    void survivesNoiseInEveryForm() {
        Random random = new Random(7);
        List<byte[]> starts = List.of(
                "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
                BakedPngReader.SIGNATURE,
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
                "<svg".getBytes(StandardCharsets.US_ASCII),
                "{\"credentialSubject\":".getBytes(StandardCharsets.US_ASCII),
                "OKR1:".getBytes(StandardCharsets.US_ASCII),
                "eyJ".getBytes(StandardCharsets.US_ASCII),
                new byte[0]);
        for (int i = 0; i < 400; i++) {
            byte[] start = starts.get(i % starts.size());
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            byte[] text = i % 3 == 0 ? noise : Base64.getUrlEncoder().encode(noise);
            byte[] all = ByteBuffer.allocate(start.length + text.length)
                    .put(start)
                    .put(text)
                    .array();
            assertThat(verdict(all).isGood()).isFalse();
        }
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThatThrownBy(() -> own.of(Path.of("no", "such", "file"))).isInstanceOf(UnreadableInputException.class);
    }
}
