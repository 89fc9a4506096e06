/** Lower-case (or capital) words inside names, folded: "bin", "de la". */
export const PARTICLES = new Set(
  ('de del della di da das do dos du des la le van von vom zu der den ter ten te bin ibn ben bint al el ul ur ud ad as ash abu e y i ' +
    'san af av zur auf und mac mc st saint o d\'').split(' '),
);

/** Particles with which a name may also begin in mid-sentence, folded: "al-Khateeb", "von der Leyen", "el-Sisi". */
export const LEADING_PARTICLES = new Set('al el von van de da di ben bin du le la dos der den abu'.split(' '));

/** Shortened given names that a full stop may follow: "Md. Shahriar Alam", "Wm. Baker"; folded. */
export const SHORTENED_NAMES = new Set('md mohd mohammd muh abd abdl sk st wm chas geo jos thos ma hj moh ant fco'.split(' '));

/** Generational suffixes, folded. */
export const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'xiv', 'xvi']);

/** Family names that stand first in Chinese, Korean, Vietnamese and Khmer names, folded. */
export const FAMILY_FIRST = new Set(
  ('wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao ' +
    'cheng cao yuan deng xi shen lu wei jiang jia ding fang tian du ye pan cai peng qin shi zou meng bai yin qi hou hao long wan mao fu dai gong kang ' +
    'geng yan qiu mu hua lei ning shao tan wen yao zeng zhong xiong chi jin tsai lai hsiao ' +
    'kim lee park choi chung kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song ryu hong moon ban jeong jo ri pak choe ' +
    'nguyen tran le pham phan vu vo dang bui do ho ngo duong to truong luong dinh vuong hoang ' +
    'hun sok prak pan chea sar hor tea keat').split(' '),
);

/** States whose people are called by the family name standing first. */
export const FAMILY_FIRST_STATES = new Set(['CN', 'KP', 'KR', 'TW', 'VN', 'KH', 'SG', 'HK', 'MO']);

/** States where officials are often called by their given name alone. */
export const GIVEN_NAME_STATES = new Set(['VN', 'ID', 'IS', 'ET', 'ER', 'MM', 'TH', 'MY', 'LA', 'MN', 'BT', 'LK', 'BD', 'SO', 'AF', 'TL', 'BN', 'WS', 'TO']);
