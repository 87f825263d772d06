package org.okrreadiness.exchange.verify;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.credential.CredentialText;
import org.okrreadiness.exchange.credential.Joined;
import org.okrreadiness.service.records.verify.Examined;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.SignedReader;
import org.okrreadiness.service.records.verify.Statement;

/** Pictures of QR codes, in PNG or JPEG: taken by a telephone, or cut out of a screen. */
public final class PictureReader implements SignedReader {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** What a picture may claim to be; a few bytes can claim to be gigabytes. */
    private static final long MOST_PIXELS = 60_000_000;

    /** Larger pictures are read with fewer of their lines and columns. */
    private static final long ENOUGH_PIXELS = 12_000_000;

    private final CredentialText text = new CredentialText();

    @Override
    public Optional<Examined> examine(Offered offered) {
        if (!offered.beginsWith(BakedPngReader.SIGNATURE) && !offered.beginsWith(JPEG)) {
            return Optional.empty();
        }
        List<Examined> found = picture(offered.bytes()).stream()
                .flatMap(PictureReader::codes)
                .flatMap(code -> text.examine(code.getBytes(StandardCharsets.UTF_8), Statement.Form.QR).stream())
                .toList();
        return Optional.of(
                found.isEmpty() ? new Examined.Uncheckable(Phrase.of("verify.not-ours.picture")) : all(found));
    }

    private static Examined all(List<Examined> found) {
        return found.stream()
                .filter(one -> !(one instanceof Examined.Signed))
                .findFirst()
                .or(() -> Joined.of(found.stream()
                                .map(one -> ((Examined.Signed) one).statement())
                                .toList())
                        .map(Examined.Signed::new))
                .orElse(new Examined.Uncheckable(Phrase.of("verify.not-ours.several")));
    }

    private static Stream<String> codes(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
        try {
            Result[] results =
                    new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
            return Stream.of(results).map(Result::getText);
        } catch (NotFoundException none) {
            return Stream.empty();
        }
    }

    private static Optional<BufferedImage> picture(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            // The platform's readers answer a damaged picture with various unchecked exceptions.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return Optional.empty();
            }
            ImageReadParam thinned = reader.getDefaultReadParam();
            int every = pixels > ENOUGH_PIXELS ? 2 : 1;
            thinned.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(reader.read(0, thinned));
        } finally {
            reader.dispose();
        }
    }
}
