package org.intreccio.pictures;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be uploaded.
 *
 * @param folder where pictures are kept
 * @param largest the most bytes of a file
 * @param pixels the most pixels, told by the file before it is unpacked
 * @param atOnce how many may be unpacked at a time: each fills four bytes a pixel
 */
@ConfigurationProperties("intreccio.pictures")
record PictureProperties(
        @DefaultValue("data/pictures") Path folder,
        @DefaultValue("8MB") DataSize largest,
        @DefaultValue("40000000") long pixels,
        @DefaultValue("2") int atOnce) {}
