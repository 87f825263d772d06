package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.storage.journal.TravellingRecord;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.TravelKeys;

class SignedPacksTest {

    @Test
    void bringsASubmissionOverAsItWas() {
        ReadPack<Submission> read = Packs.read(Packs.open()).content().orElseThrow();

        assertThat(read.content()).isEqualTo(SampleSubmissions.submission());
        assertThat(read.label()).isEqualTo(SampleSubmissions.label(java.util.List.of()));
        assertThat(new TravellingRecord()
                        .verify(read.content().record(), read.label().madeBy()))
                .isEqualTo(Seal.intact(TravelKeys.JOHANNA.publicKeys().fingerprint(), true));
    }

    @Test
    void opensForEachOfItsRecipientsAndForNobodyElse() {
        byte[] pack = Packs.sealedTo(TravelKeys.TRAINER, TravelKeys.COLLEAGUE);

        for (OwnKeys keys : new OwnKeys[] {TravelKeys.TRAINER, TravelKeys.COLLEAGUE}) {
            assertThat(Packs.read(pack, Optional.of(keys))
                            .content()
                            .orElseThrow()
                            .content())
                    .isEqualTo(SampleSubmissions.submission());
        }
        assertThat(Packs.reason(pack, TravelKeys.STRANGER)).isEqualTo("sealed-to-others");
        assertThat(Packs.reason(pack)).isEqualTo("sealed-to-others");
    }

    @Test
    void showsOutsideOnlyItsFormKindIdAndRecipients() {
        byte[] pack = Packs.sealedTo(TravelKeys.TRAINER);

        assertThat(PackPipeline.outside(pack))
                .isEqualTo(new PackOutside(
                        1,
                        PackKind.SUBMISSION,
                        SampleSubmissions.PACK,
                        java.util.List.of(TravelKeys.TRAINER.publicKeys().fingerprint())));
        assertThat(new String(pack, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("hanna")
                .doesNotContain("practitioner")
                .doesNotContain(SampleSubmissions.ATTEMPT.toString());
    }
}
