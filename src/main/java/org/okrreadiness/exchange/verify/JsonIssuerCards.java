package org.okrreadiness.exchange.verify;

import java.util.Arrays;
import java.util.HexFormat;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.json.HardenedJson;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.service.records.verify.IssuerCardFormat;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Issuer cards as JSON that is written in one way only, so that every changed byte shows. */
public final class JsonIssuerCards implements IssuerCardFormat {

    private static final int LARGEST = 100_000;
    private static final JsonMapper MAPPER = HardenedJson.mapper(5_000);

    /** The same line ends on every system. */
    private static final PrettyPrinter ONE_WAY =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final HexFormat HEX = HexFormat.of();

    @Override
    public byte[] write(IssuerCard card, IssuerSeal seal) {
        IssuerCardWire wire = IssuerCardWire.of(card);
        return bytes(wire.signed(HEX.formatHex(seal.sign(bytes(wire)))));
    }

    private static byte[] bytes(IssuerCardWire wire) {
        return MAPPER.writer().with(ONE_WAY).writeValueAsBytes(wire);
    }

    @Override
    public IssuerCard read(byte[] bytes) {
        try {
            if (bytes.length > LARGEST) {
                throw new IllegalArgumentException("Larger than any card");
            }
            IssuerCardWire wire = MAPPER.readValue(bytes, IssuerCardWire.class);
            IssuerCard card = wire.card();
            boolean isSigned = Signatures.verifies(
                    HEX.parseHex(card.current().publicKey()), bytes(wire.signed("")), HEX.parseHex(wire.signature()));
            if (!isSigned || !Arrays.equals(bytes(wire), bytes)) {
                throw new IllegalArgumentException("Not as it was written");
            }
            return card;
        } catch (RuntimeException notACard) {
            throw new UnreadableInputException(Phrase.of("problem.issuer.card"), notACard);
        }
    }
}
