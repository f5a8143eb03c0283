package org.intreccio.questions;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What keeps questions readable.
 *
 * @param aDay how many one person may ask in a day
 * @param newcomerADay how many, where the portal hardly knows them
 * @param longest characters of a question
 * @param longestAnswer characters of an answer
 */
@Validated
@ConfigurationProperties("intreccio.questions")
record QuestionProperties(
        @Min(1) @DefaultValue("20") int aDay,
        @Min(1) @DefaultValue("5") int newcomerADay,
        @Min(100) @DefaultValue("1000") int longest,
        @Min(100) @DefaultValue("5000") int longestAnswer) {}
