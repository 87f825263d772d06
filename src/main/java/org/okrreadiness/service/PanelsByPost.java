package org.okrreadiness.service;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.service.travel.AttemptRecords;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.Signer;

/** Makes packs of what an expert filled in, signed with the key of the data folder. */
public final class PanelsByPost {

    private final PackFiles<ExpertVotes> packs;
    private final AttemptRecords records;
    private final Clock clock;

    public PanelsByPost(PackFiles<ExpertVotes> packs, AttemptRecords records, Clock clock) {
        this.packs = packs;
        this.records = records;
        this.clock = clock;
    }

    /** @param bytes the whole file */
    public record Made(PackLabel label, byte[] bytes) {}

    /**
     * A pack that everybody can read. Nothing is written to the disk.
     *
     * @param name of the expert, as the sheet says; not blank
     * @throws ReadinessException when it is too large to travel
     */
    public Made make(String name, ExpertVotes votes) {
        Signer signer = records.signer();
        PackLabel label = new PackLabel(
                PackKind.PANEL,
                UUID.randomUUID(),
                clock.instant(),
                Maker.of(name, signer),
                ExpertVotes.PURPOSE,
                List.of());
        return new Made(label, packs.write(votes, label, signer, List.of()));
    }
}
