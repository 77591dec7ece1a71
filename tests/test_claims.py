"""What befell the counted: one sentence a row, the outcome of each number in it, and why."""

from __future__ import annotations

import pytest

from conflictparse import Config, parse
from conflictparse.claims import outcomes

# text, "number=outcome, ..." for every claim in order, the construction
OUTCOMES = [
    ("Two civilians suffered shrapnel wounds.", "Two=wounded", "the word behind says it"),
    (
        "They destroyed three trucks and one mortar.",
        "three=destroyed, one=destroyed",
        "shares the predicate of the number before",
    ),
    (
        "The enemy also lost 978 tanks (+8), 1,271 multiple launch rocket systems (+2), 370 aircraft and one ship.",
        "978=destroyed, 1,271=destroyed, 370=destroyed, one=destroyed",
        "increments in brackets part no list",
    ),
    ("Two of the five soldiers were killed.", "Two=killed", "nothing befell the whole"),
    ("At least four of its 25 crew died.", "At least four=killed", "a share of whose they are"),
    ("Of the 25 sailors, four died.", "four=killed", "the whole first"),
    ("Of 90 missiles, 55 were shot down.", "90=fired, 55=shot_down", "a whole that was fired"),
    ("Air defences shot down 24 out of 30 drones.", "24=shot_down, 30=fired", "a whole that was fired"),
    ("Some 20 of the village's 42 homes were destroyed.", "Some 20=destroyed", "a whole with its owner"),
    ("They attacked ships, seizing another and killing four sailors.", "four=killed", "each verb has its own object"),
    ("Some 700 men were uprooted, and 400 children are out of school.", "Some 700=displaced", "a predicate of its own"),
    ("Fifty of the wounded were transferred to Tarin.", "Fifty=wounded", "moved, not deployed"),
    ("Eight observers were held for a day.", "Eight=captured", "the word behind says it"),
    ("Rescuers pulled 25 people from the debris, 11 of whom were dead.", "25=other, 11=killed", "the part's predicate"),
    (
        'Ankara "neutralised" 300 soldiers and destroyed five helicopters.',
        "300=casualties, five=destroyed",
        "scare quotes",
    ),
    ("The army shot down 18 unmanned aerial vehicles.", "18=shot_down", "an aerial vehicle is no vehicle"),
    (
        "Officials denied the claim, saying only three soldiers were missing.",
        "only three=missing",
        "the word behind says it",
    ),
    ("Rescuers said the toll from the strike climbed to 34.", "34=killed", "a noun of outcome gives the figure"),
    (
        "Officials put the death toll at more than 120, with 300 others hurt.",
        "more than 120=killed, 300=wounded",
        "a noun of outcome gives the figure; the word behind says it",
    ),
    (
        "The ministry said air defences had intercepted 43 of 61 drones launched overnight.",
        "43=shot_down, 61=fired",
        "object of an active verb; the word behind says it",
    ),
    (
        "Ukrainian forces shot down 12 Shahed drones and two cruise missiles.",
        "12=shot_down, two=shot_down",
        "object of an active verb; shares the predicate of the number before",
    ),
    (
        "Russia fired 80 missiles at Ukraine, of which 51 were downed.",
        "80=fired, 51=shot_down",
        "object of an active verb; the word behind says it",
    ),
    (
        "A total of 1,340 Russian servicemen were killed or wounded over the past day, the General Staff said.",
        "1,340=killed_or_wounded",
        "the word behind says it",
    ),
    (
        "Combat losses of the enemy: personnel - about 1,200 (+90), tanks - 45 (+2), artillery systems - 310.",
        "about 1,200=casualties, 90=casualties, 45=destroyed, 2=destroyed, 310=destroyed",
        "a list with labels; in brackets what the last day added",
    ),
    (
        "Enemy losses amounted to 920 personnel, 12 tanks and 25 artillery systems.",
        "920=casualties, 12=destroyed, 25=destroyed",
        "a noun of outcome gives the figure; shares the predicate of the number before",
    ),
    (
        "The army lost three tanks and 40 men in the fighting.",
        "three=destroyed, 40=killed",
        "object of an active verb; shares the predicate of the number before",
    ),
    (
        "Two policemen were among the 17 dead.",
        "Two=killed, 17=killed",
        "part of a total named later; the word behind says it",
    ),
    (
        "A suicide bomber killed himself and 22 others at a checkpoint.",
        "22=killed",
        "shares the predicate of the number before",
    ),
    (
        "Gunmen abducted more than 200 girls from a boarding school.",
        "more than 200=captured",
        "object of an active verb",
    ),
    (
        "About 1.2 million people have fled their homes since the fighting began.",
        "About 1.2 million=displaced",
        "the word behind says it",
    ),
    (
        "More than 400 people remain missing after the dam collapsed.",
        "More than 400=missing",
        "subject of a later predicate",
    ),
    ("The bodies of 14 villagers were found in a mass grave.", "14=killed", "a noun of outcome gives the figure"),
    ("Israel has mobilised 300,000 reservists.", "300,000=deployed", "object of an active verb"),
    ("The United States has about 900 troops in eastern Syria.", "about 900=deployed", "forces a state has somewhere"),
    (
        "Hezbollah fired more than 200 rockets into northern Israel on Thursday.",
        "more than 200=fired",
        "object of an active verb",
    ),
    (
        "At least 15 rockets landed near the airport, wounding two guards.",
        "At least 15=fired, two=wounded",
        "the word behind says it; object of an active verb",
    ),
    ("The ambush claimed the lives of seven soldiers.", "seven=killed", "a noun of outcome gives the figure"),
    ("Eight people lost their lives and 20 were hospitalised.", "Eight=killed, 20=wounded", "the word behind says it"),
    ("Troops neutralised 18 terrorists in northern Iraq.", "18=casualties", "object of an active verb"),
    ("Government forces killed 30 rebels and captured 11.", "30=killed, 11=captured", "object of an active verb"),
    ("Rebels said they had taken 60 soldiers prisoner.", "60=captured", "the word behind says it"),
    (
        "Three civilians, including a child, were killed and nine injured by shelling in Kherson.",
        "Three=killed, nine=wounded",
        "subject of a later predicate; the word behind says it",
    ),
    ("Twelve militants died when their car exploded.", "Twelve=killed", "the word behind says it"),
    (
        "The airstrike left five people dead and dozens wounded.",
        "five=killed, dozens=wounded",
        "the word behind says it",
    ),
    ("Authorities confirmed 11 deaths and 48 injuries.", "11=killed, 48=wounded", "the noun phrase says it"),
    (
        "The clashes resulted in the deaths of 16 fighters from both sides.",
        "16=killed",
        "a noun of outcome gives the figure",
    ),
    ("Two helicopters were shot down and a third damaged.", "Two=shot_down", "the word behind says it"),
    ("Twenty-three soldiers suffered injuries.", "Twenty-three=wounded", "the word behind says it"),
    ("The prisoner exchange freed 95 Ukrainians.", "95=other", "object of an active verb"),
    ("The group released 13 hostages.", "13=other", "object of an active verb"),
    ("Ten gunmen stormed the building and killed four guards.", "four=killed", "object of an active verb"),
    ("Two attackers blew themselves up, killing 9.", "9=killed", "object of an active verb"),
    ("The attack came hours after 12 people were executed by the junta.", "12=killed", "the word behind says it"),
    ("Up to 500 fighters may have been killed, the source said.", "Up to 500=killed", "subject of a later predicate"),
    ("The strike could kill thousands of people.", "thousands=killed", "object of an active verb"),
    ("Over 2,000 Russian soldiers surrendered in the region.", "Over 2,000=captured", "the word behind says it"),
    (
        "Nearly 15,000 people have been evacuated from border villages.",
        "Nearly 15,000=displaced",
        "the word behind says it",
    ),
    ("Police arrested 24 suspects.", "24=captured", "object of an active verb"),
    ("A hospital received 18 bodies and 40 wounded people.", "18=killed, 40=wounded", "the noun phrase says it"),
    ("Militants set fire to 70 homes and killed 11 villagers.", "70=destroyed, 11=killed", "object of an active verb"),
    ("The navy said it sank three boats carrying 20 men.", "three=destroyed", "object of an active verb"),
    (
        "The drone hit a bus, killing at least 17 and injuring 32, regional governor Ivan Petrov said.",
        "at least 17=killed, 32=wounded",
        "object of an active verb",
    ),
    (
        "Palestinian health officials say the Israeli offensive has killed over 41,000 Palestinians, most of them women and children.",
        "over 41,000=killed",
        "object of an active verb",
    ),
    (
        "Some 1,200 people were killed, mostly civilians, and about 250 taken hostage in the Hamas-led attack.",
        "Some 1,200=killed, about 250=captured",
        "the word behind says it; the noun phrase says it",
    ),
    ("The war has claimed more than 13,000 lives.", "more than 13,000=killed", "the noun phrase says it"),
    ("UN says 120 aid workers killed in Gaza", "120=killed", "the word behind says it"),
    ("Blast kills 6 in Kabul", "6=killed", "object of an active verb"),
    (
        "It destroyed 14 tanks, 22 armoured vehicles and five ammunition depots.",
        "14=destroyed, 22=destroyed, five=destroyed",
        "object of an active verb; shares the predicate of the number before",
    ),
    (
        "The Air Force destroyed 24 of 28 Shahed drones that Russia launched.",
        "24=shot_down, 28=fired",
        "object of an active verb; subject of a later predicate",
    ),
    (
        "As many as 10,000 North Korean troops have been sent to Kursk.",
        "As many as 10,000=deployed",
        "the word behind says it",
    ),
    (
        "Fighting between the army and the RSF has killed up to 150,000 people and forced 11 million to flee.",
        "up to 150,000=killed, 11 million=displaced",
        "object of an active verb; subject of a later predicate",
    ),
    (
        "The bombing killed 10 soldiers, the army's highest daily toll since January, when 21 died.",
        "10=killed, 21=killed",
        "object of an active verb; the word behind says it",
    ),
    ("Four of the wounded died in hospital.", "Four=killed", "subject of a later predicate"),
    ("Thirty people, 12 of them children, were killed.", "Thirty=killed, 12=killed", "subject of a later predicate"),
    ("Seven soldiers and a driver were killed by a roadside bomb.", "Seven=killed", "subject of a later predicate"),
    (
        "Israeli troops killed two Palestinians and wounded four others in the West Bank, medics said.",
        "two=killed, four=wounded",
        "object of an active verb",
    ),
    (
        "The number of people killed in the quake zone rose to 1,100.",
        "1,100=killed",
        "a noun of outcome gives the figure",
    ),
    ("The attack, which left 3 people dead, was the third this week.", "3=killed", "the word behind says it"),
    (
        "An explosion injured seven, three seriously.",
        "seven=wounded, three=wounded",
        "object of an active verb; shares the predicate of the number before",
    ),
    (
        "Violence there has driven 2.5 million people from their homes.",
        "2.5 million=displaced",
        "the word behind says it",
    ),
    (
        "Rebels claimed to have killed 20 soldiers and destroyed two armoured personnel carriers.",
        "20=killed, two=destroyed",
        "object of an active verb",
    ),
    (
        "Losses for the Russians: 1,100 people, 8 tanks, 3 aircraft.",
        "1,100=casualties, 8=destroyed, 3=destroyed",
        "a noun of outcome gives the figure; shares the predicate of the number before",
    ),
    (
        "Ukraine's military said Russia had launched 93 drones and that 69 of them were shot down.",
        "93=fired, 69=shot_down",
        "object of an active verb; the word behind says it",
    ),
    ("Residents counted at least 30 corpses in the street.", "at least 30=killed", "the noun phrase says it"),
    (
        "The rebels said they had captured 140 government soldiers and seized two tanks.",
        "140=captured, two=captured",
        "object of an active verb",
    ),
    (
        "In all, 63 people have been killed and 210 wounded since Monday.",
        "63=killed, 210=wounded",
        "the word behind says it",
    ),
    (
        "A drone attack on a bus killed three and injured 12 more.",
        "three=killed, 12=wounded",
        "object of an active verb",
    ),
    (
        "Three children were among at least nine people killed in the shelling.",
        "Three=killed, at least nine=killed",
        "part of a total named later; the word behind says it",
    ),
    ("Doctors Without Borders said it had treated 45 wounded patients.", "45=wounded", "the noun phrase says it"),
    ("At least 27 bodies have been recovered from the rubble.", "At least 27=killed", "the noun phrase says it"),
    ("The coalition lost 13 troops in the attack.", "13=killed", "object of an active verb"),
    (
        "The strike on the market left at least 40 dead and more than 100 wounded, most of them women.",
        "at least 40=killed, more than 100=wounded",
        "the word behind says it",
    ),
    (
        "Israel says about 1,200 people were killed and 251 taken hostage on October 7.",
        "about 1,200=killed, 251=captured",
        "the word behind says it; the noun phrase says it",
    ),
    (
        "Some 130 hostages remain in Gaza, of whom 34 are presumed dead.",
        "Some 130=captured, 34=killed",
        "people called by what befell them; subject of a later predicate",
    ),
    (
        "The General Staff reported that Russia had lost 1,250 soldiers over the previous day.",
        "1,250=killed",
        "object of an active verb",
    ),
    (
        "Over the past day, the enemy lost 1,010 men, 7 tanks, 19 armoured combat vehicles and 34 artillery systems.",
        "1,010=killed, 7=destroyed, 19=destroyed, 34=destroyed",
        "object of an active verb; shares the predicate of the number before",
    ),
    ("Turkish forces have neutralized 32 PKK militants in northern Iraq.", "32=casualties", "object of an active verb"),
    ("Clashes between rival militias displaced 4,000 families.", "4,000=displaced", "object of an active verb"),
    ("Nearly two million people are internally displaced.", "Nearly two million=displaced", "the word behind says it"),
    ("The UN refugee agency said 60,000 people had crossed into Chad.", "60,000=displaced", "the word behind says it"),
    (
        "An ambush by jihadists killed 11 soldiers and left nine missing.",
        "11=killed, nine=missing",
        "object of an active verb; the word behind says it",
    ),
    (
        "The army killed at least 50 insurgents in retaliatory strikes, a spokesman said.",
        "at least 50=killed",
        "object of an active verb",
    ),
    (
        "More than 30 militants were killed or captured in the operation.",
        "More than 30=casualties",
        "the word behind says it",
    ),
    (
        "A total of 17 Palestinians, including four children and two women, were killed by Israeli fire.",
        "17=killed, four=killed, two=killed",
        "subject of a later predicate",
    ),
    ("Five people died instantly and a sixth died later in hospital.", "Five=killed", "the word behind says it"),
    (
        "Police said the bomber died along with 14 worshippers.",
        "14=killed",
        "shares the predicate of the number before",
    ),
    ("Gunmen on motorcycles shot dead eight farmers.", "eight=killed", "object of an active verb"),
    (
        "Russian forces fired 12 missiles and 50 Iranian-made drones at Odesa overnight.",
        "12=fired, 50=fired",
        "object of an active verb; shares the predicate of the number before",
    ),
    ("Nine S-300 missiles struck the city, wounding a woman.", "Nine=fired", "the word behind says it"),
    ("The United States will deploy 3,000 additional troops to Poland.", "3,000=deployed", "object of an active verb"),
    ("Britain has sent 14 tanks to Ukraine.", "14=deployed", "object of an active verb"),
    ("About 2,500 US troops are stationed in Iraq.", "About 2,500=deployed", "the word behind says it"),
    (
        "North Korea has sent more than 10,000 soldiers to help Moscow.",
        "more than 10,000=deployed",
        "object of an active verb",
    ),
    ("The Wagner group had around 5,000 fighters in Mali.", "around 5,000=deployed", "forces a state has somewhere"),
    ("The dead included three journalists and a doctor.", "three=killed", "a noun of outcome gives the figure"),
    ("Two of the dead were foreigners.", "Two=killed", "the noun phrase says it"),
    ("The casualties included 6 civilians.", "6=casualties", "a noun of outcome gives the figure"),
    (
        "Hospitals in the area reported receiving 22 dead and 60 wounded.",
        "22=killed, 60=wounded",
        "the word behind says it",
    ),
    (
        "The blast wounded at least 36 people, five of whom are in critical condition.",
        "at least 36=wounded, five=wounded",
        "object of an active verb; shares the predicate of the number before",
    ),
    ("Two explosions killed 95 people in Kerman.", "95=killed", "object of an active verb"),
    ("The quake-hit region saw 12 shells land in its main town.", "12=fired", "the word behind says it"),
    (
        "At least 6,000 Russians have died in the battle for the town, Western officials estimate.",
        "At least 6,000=killed",
        "the word behind says it",
    ),
    (
        "Western officials estimate Russia has suffered 600,000 casualties, including more than 150,000 killed.",
        "600,000=casualties, more than 150,000=killed",
        "the noun phrase says it; the word behind says it",
    ),
    (
        "According to the ministry, the death toll has reached 45,541.",
        "45,541=killed",
        "a noun of outcome gives the figure",
    ),
    (
        "The ministry put the toll at 45,541 dead and 108,338 wounded.",
        "45,541=killed, 108,338=wounded",
        "the word behind says it",
    ),
    ("The group held 12 aid workers captive for a month.", "12=captured", "object of an active verb"),
    ("Kyiv and Moscow swapped 230 prisoners of war.", "230=other", "object of an active verb"),
    ("Police detained 37 people at the rally.", "37=captured", "object of an active verb"),
    (
        "Seven police officers and 19 protesters were injured in clashes.",
        "Seven=wounded, 19=wounded",
        "subject of a later predicate; the word behind says it",
    ),
    ("The raid destroyed eight fuel trucks and damaged a bridge.", "eight=destroyed", "object of an active verb"),
    ("Thirty-one tanks were destroyed or captured.", "Thirty-one=destroyed", "the word behind says it"),
    ("At least 12 people have been confirmed dead, rescuers said.", "At least 12=killed", "the word behind says it"),
    (
        "One person was killed and three others were hospitalized with shrapnel wounds.",
        "One=killed, three=wounded",
        "the word behind says it",
    ),
    ("Casualties: 8 killed, 21 injured.", "8=killed, 21=wounded", "the word behind says it"),
    ("8 killed, 21 injured in Aden blast", "8=killed, 21=wounded", "the word behind says it"),
    ("The militia said two of its members were martyred.", "two=killed", "the word behind says it"),
    (
        "It was the deadliest attack since 2015, when gunmen killed 38 tourists at a beach resort.",
        "38=killed",
        "object of an active verb",
    ),
    ("Thousands protested against the killing of two activists.", "two=killed", "a noun of outcome gives the figure"),
    ("Troops freed 30 hostages and killed four kidnappers.", "30=other, four=killed", "object of an active verb"),
    (
        "At least seven people, six of them from the same family, lost their lives.",
        "At least seven=killed, six=killed",
        "subject of a later predicate",
    ),
    ("The insurgents beheaded 21 Christians.", "21=killed", "object of an active verb"),
    (
        "The death toll was revised down to 22 from 30.",
        "22=killed, 30=killed",
        "a noun of outcome gives the figure; shares the predicate of the number before",
    ),
    ("Each side handed over 95 prisoners.", "95=other", "the particle of the verb is no bound"),
    ("The junta has sent a total of 900 soldiers.", "900=deployed", "a total of"),
    ("In August, 17 soldiers died in an ambush.", "17=killed", "a month and a number, no date"),
    ("The toll from a raid on a detention camp rose to 82.", "82=killed", "the toll, not the noun of its complement"),
    ("Gunmen took 25 people hostage and killed 12.", "25=captured, 12=killed", "two deeds"),
    ("Three guards died and two were taken alive.", "Three=killed, two=captured", "taken alive"),
    (
        "The brigade lost 900 men killed and wounded and 12 tanks.",
        "900=killed_or_wounded, 12=destroyed",
        "how they were lost",
    ),
    ("About 600 wounded lay in the cellars.", "About 600=wounded", "the wounded as a noun"),
    ("It accused the neighbour of having 3,500 soldiers on its soil.", "3,500=deployed", "forces that a state has"),
    ("The minister said 23 had died, raising the toll from 16.", "23=killed, 16=killed", "an earlier toll"),
    ("A raid killed 17 people, two medics told Reuters.", "17=killed", "those who speak did not die"),
    ("The blast killed 12 people. Hospitals put it at 15.", "12=killed, 15=killed", "a rival figure"),
    ("The army said nine rebels died, while the rebels said three.", "nine=killed, three=killed", "a rival figure"),
    ("The raid wounded 40. The number later rose to 52.", "40=wounded, 52=wounded", "a figure taken up again"),
    ("The group, which counted 30 wounded, is based in Oslo.", "30=wounded", "the main clause speaks of the group"),
    (
        "The brigade lost 80 men, 12 tanks and 60 drones.",
        "80=killed, 12=destroyed, 60=destroyed",
        "drones are lost, too",
    ),
    ("All 14 pupils have returned home.", "14=other", "freed"),
    (
        "State media reported 15 killed; activists said more than 60 had died.",
        "15=killed, more than 60=killed",
        "the word behind says it",
    ),
    (
        "The army said it had intercepted 40 of 90 drones and six missiles.",
        "40=shot_down, 90=fired, six=shot_down",
        "a list goes on behind a share",
    ),
    (
        "The bodies of two teachers had been pulled from the river.",
        "two=killed",
        "what is said of the bodies is not said of the teachers",
    ),
    ("Gunmen took away 30 men.", "30=captured", "a verb with its particle"),
    ("Rebels shot down two F-16s and a drone.", "two=shot_down", "arms called by letters and a number"),
    ("An officer was killed along with five guards.", "five=killed", "shares the passive"),
    ("Not one soldier was lost.", "", "a denial of any"),
    ("The bomb killed a man and his three sons.", "three=killed", "a possessive behind the conjunction"),
    ("He said 11 of the dead were from one family.", "11=killed", "the family is not counted"),
    ("It launched 90 drones. The army shot down 70.", "90=fired, 70=shot_down", "a part of the sentence before"),
    (
        "Rebels raided a base, killing 20 soldiers, two officers and a lawmaker said.",
        "20=killed",
        "two are the speakers",
    ),
    (
        'Shells killed nine and hurt 17, aid workers said. "I counted nine," a doctor said.',
        "nine=killed, 17=wounded, nine=killed",
        "the number that is repeated, not the last one",
    ),
    (
        'Shells killed nine. The mayor put the toll at "more than ten".',
        "nine=killed, more than ten=killed",
        "in quotation marks",
    ),
    ("Oslo said it 'neutralised' 26 rebels.", "26=casualties", "single scare quotes"),
    (
        "A bomb killed five soldiers and left seven others with injuries.",
        "five=killed, seven=wounded",
        "a phrase for it",
    ),
    ("Half of the 40 dead were children.", "40=killed", "a share that is no number"),
    ("Of the 40 dead, 12 were women.", "40=killed, 12=killed", "a share of the dead"),
    ("Of the 30 captured, two were officers.", "30=captured", "what befell the whole is not told of the share"),
    (
        "It intercepted 34 of the 41 missiles launched from the sea.",
        "34=shot_down, 41=fired",
        "the participle is the whole's",
    ),
    ("It attacked with 120 drones, 90 of which were downed.", "120=fired, 90=shot_down", "the predicate is the part's"),
    ("It lost two Su-34 and one Su-35.", "two=destroyed, one=destroyed", "without a plural"),
    ("They destroyed nine T-64BV tanks and 4 MT-LBs.", "nine=destroyed, 4=destroyed", "by letters alone"),
    ("Oslo sent four CV90s.", "four=deployed", "without a hyphen"),
    ("The brigade lost 12 T-72s and four BMP-2s.", "12=destroyed, four=destroyed", "so are armoured vehicles"),
    (
        "Enemy losses since May amount to:\n- about 4,100 personnel (+90),\n- 30 (+1) tanks,\n- 12 aircraft.",
        "about 4,100=casualties, 30=destroyed, 12=destroyed",
        "the sentence before a list says it of its items",
    ),
    ("By noon 40 sailors were missing and nine were casualties.", "40=missing, nine=casualties", "a noun behind be"),
    (
        "Five attack drones and two missiles were destroyed.",
        "Five=shot_down, two=shot_down",
        "a noun that only modifies says no outcome",
    ),
    (
        "On Sunday, 31 people were killed and on Monday three more.",
        "31=killed, three=killed",
        "a time between the conjunction and the number",
    ),
    ("That brings the death toll this year to a staggering 5,000.", "5,000=killed", "an adjective before the number"),
    ("Ten people were killed, all of them over 60.", "Ten=killed", "an age counts nobody"),
    ("The convoy was hit by rebels and by four gunmen.", "", "those who hit it suffered nothing"),
    (
        "Six soldiers died on Friday when rebels stormed a base, and another six in clashes on Saturday.",
        "Six=killed, six=killed",
        "one more of the same",
    ),
    (
        "At least 90 people died. That included 40 civilians, officials said, as well as 30 policemen.",
        "At least 90=killed, 40=killed, 30=killed",
        "the parts in a sentence of their own",
    ),
    ("They fired nine 155mm shells.", "nine=fired", "a calibre before the noun"),
    ("The raid killed 24 Iraqis and wounded 12 Israelis.", "24=killed, 12=wounded", "peoples whose plural ends in -is"),
    ("Two aid workers have said 56 people died.", "56=killed", "those who speak in the perfect"),
    ("Police found eight severed heads.", "eight=killed", "a grim count"),
    ("Among those killed are seven teachers.", "seven=killed", "a part of those killed"),
    ("The rebels fired six mortar rounds.", "six=fired", "rounds are fired"),
    (
        "Some 2,000 bodies were buried and 900 remained in hospital morgues.",
        "Some 2,000=killed, 900=killed",
        "in the morgue, not in hospital",
    ),
    ("Nine of theirs died.", "Nine=killed", "a possessive pronoun"),
    (
        "They gave a toll of 51 killed, including 40 children, and 79 wounded.",
        "51=killed, 40=killed, 79=wounded",
        "a part shares what befell the whole",
    ),
    ("That brings to 54 the number of troops killed this month.", "54=killed", "what is numbered stands behind"),
    (
        "Of the 251 people seized in May, 117 have come home.",
        "251=captured, 117=other",
        "a whole with a participle of its own",
    ),
    (
        "Hospitals took in 1,400 wounded patients, of whom 226 died.",
        "1,400=wounded, 226=killed",
        "a relative clause makes no share",
    ),
    (
        "The toll is 25 dead, 12 wounded and nine houses burned.",
        "25=killed, 12=wounded, nine=destroyed",
        "each number has its own participle",
    ),
    (
        "Some 30 villagers died. Among them were four children.",
        "Some 30=killed, four=killed",
        "a part told in a sentence of its own",
    ),
]

# text, what looks like a figure in it
NEVER = [
    "One blogger claimed that the drones were shot down.",
    "The exercise book already held 61.",
    "Hezbollah said Roy was among the dead, describing him as one of its leaders.",
    "Reuters spoke to families of victims, to 40 officials and to soldiers.",
    "A fighter who lost both legs at Adwa is among the 40,000 disabled veterans.",
    "The army, which has lost 14 of 17 townships there, did not comment.",
    "Kyiv said 90 of its soldiers had been returned in the swap.",
    "More than 40 countries condemned the attack.",
    "The militants, numbering about 300, attacked three villages.",
    "He said 300 Russian troops were surrounded.",
    "Officials feared that up to 20 people could be trapped under debris.",
    "Fighters downed a helicopter carrying 9 soldiers.",
    "The 34-year-old soldier served in the 25th Brigade.",
    "The war, now in its third year, has cost 150 billion dollars.",
    "The 15-nation Security Council met for two hours.",
    "A convoy of 60 trucks carrying aid entered the city.",
    "They marched 12 kilometres with 40 kilograms of gear.",
    "Ukraine needs 25 Patriot systems, he said.",
    "Twelve ministers attended the talks in Geneva.",
    "About 200 lawmakers voted against the bill.",
    "Five rounds of talks have failed.",
    "The hospital has 200 beds and 30 doctors.",
    "Ten witnesses told the court about the killings.",
    "He commanded 500 men during the siege.",
    "Hundreds of mourners attended the funeral of the slain commander.",
    "Dozens of countries sent delegations.",
    "He spent 27 years in prison.",
    "Fewer than 10 soldiers survived.",
    "The figure was revised down to 22 from 30.",
    "Twelve drones were on display at the fair.",
    "The 55-year-old teacher survived.",
    "Some soldiers were killed.",
    "The figure stood at 40.",
    "It was one of the highest death tolls of the war.",
    "The number of checkpoints rose to 40.",
    "Day 900 of the war began quietly.",
    "The 3rd Assault Brigade held the line.",
    "One of the country's most wanted men was among the dead.",
    "The rebels burned vehicles and left, said one of them.",
]

# A sentence for each rule.
RULES = {
    "counted_outcome": "Authorities confirmed 11 deaths.",
    "object_of": "Gunmen killed 11 guards.",
    "participle_after": "Five died at the scene.",
    "among_total": "Two policemen were among the 17 dead.",
    "figure_of": "The death toll rose to 34.",
    "whole_of": "It downed 24 of 30 drones.",
    "subject_of": "At least 12 fighters in the town were later killed.",
    "subset": "Six soldiers were killed, two of them in Gao.",
    "munitions_used": "Russia attacked the port with 40 drones.",
    "listed": "Losses of the enemy: tanks - 11, artillery systems - 30.",
    "coordinate": "Gunmen killed 11 guards and 4 drivers.",
    "among": "Among the dead were a teacher and two children.",
    "forces_posted": "The African Union, whose 5,000 soldiers in Somalia have struggled, asked for money.",
    "fleeing": "More than 3,000 people fleeing the city asked for help.",
    "held": "They spoke of 11 hostages.",
    "resumed": "Shelling killed 11 people. A monitor puts the figure at 20.",
}


def read(text: str) -> str:
    claims = parse(text, published="2024-12-27").claims
    return ", ".join(f"{claim.quantity.text}={claim.outcome.value}" for claim in claims)


@pytest.mark.parametrize(("text", "expected", "why"), OUTCOMES)
def test_outcome(text, expected, why):
    assert read(text) == expected, why


@pytest.mark.parametrize("text", NEVER)
def test_never_a_claim(text):
    assert read(text) == ""


@pytest.mark.parametrize("rule", [*outcomes.RULES, outcomes.whole_of])
def test_every_rule_is_named_in_what_it_finds_and_can_be_switched_off(rule):
    text = RULES[rule.__name__]
    assert rule.__name__ in {claim.rule for claim in parse(text).claims}
    config = Config(disabled_rules=[rule.__name__])
    assert rule.__name__ not in {claim.rule for claim in parse(text, config=config).claims}


def test_added_words_are_read():
    text = "The raiders zapped 12 soldiers."
    assert read(text) == ""
    config = Config(words={"outcomes.frames.killed.verbs": ["zapped"]})
    assert [claim.outcome.value for claim in parse(text, config=config).claims] == ["killed"]
