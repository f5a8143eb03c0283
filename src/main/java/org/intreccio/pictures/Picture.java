package org.intreccio.pictures;

/**
 * A picture as it is kept.
 *
 * @param type {@code image/jpeg} or {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent") // Made and read once, never compared.
public record Picture(String type, byte[] content) {

    String ending() {
        return type.equals("image/png") ? "png" : "jpg";
    }
}
