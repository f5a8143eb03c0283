UNWIND $rows AS row
MERGE (g:SdgGoal {number: toInteger(row.number)})
SET g.shortIt = row.short_it, g.shortEn = row.short_en, g.colour = row.colour
