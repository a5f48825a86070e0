/** Holidays of Kazakhstan (мереке) with their day of the calendar, as the law on holidays has it; dictionary forms, folded. */
export const HOLIDAY_DATES = [
  { name: "астана күні", value: "XXXX-07-06" },
  { name: "жаңа жыл", value: "XXXX-01-01" },
  { name: "жеңіс күні", value: "XXXX-05-09" },
  { name: "наурыз мейрамы", value: "XXXX-03-21/XXXX-03-23" },
  { name: "наурыз мерекесі", value: "XXXX-03-21/XXXX-03-23" },
  { name: "отан қорғаушы күні", value: "XXXX-05-07" },
  { name: "отан қорғаушылар күні", value: "XXXX-05-07" },
  { name: "республика күні", value: "XXXX-10-25" },
  { name: "тәуелсіздік күні", value: "XXXX-12-16" },
  { name: "халықаралық әйелдер күні", value: "XXXX-03-08" },
  { name: "қазақстан халқының бірлігі күні", value: "XXXX-05-01" },
  { name: "қазақстан халқының бірлігі мерекесі", value: "XXXX-05-01" },
] as const satisfies readonly { readonly name: string; readonly value: string }[];
